package dev.grantor;

import dev.grantor.codec.UnknownMembers;
import java.util.List;

/** What becomes of claims that a grant does not declare. */
final class UnknownClaims {

    static final UnknownMembers IGNORED = (path, name, known) -> {};

    static final UnknownMembers REFUSED = UnknownClaims::refuse;

    private UnknownClaims() {}

    private static void refuse(String path, String name, List<String> known) {
        throw new MalformedTokenException(ErrorCode.UNKNOWN_CLAIM, path, describe("this grant", path, name, known));
    }

    /** @param grant the grant as the message calls it */
    static String describe(String grant, String path, String name, List<String> known) {
        return "%s.%s is not a claim of %s%s"
                .formatted(
                        path,
                        Parameters.shown(name),
                        grant,
                        NearMiss.of(name, known)
                                .map(meant -> "; did you mean \"" + meant + "\"?")
                                .orElse("."));
    }
}
