package dev.grantor.internal.claims;

import dev.grantor.codec.UnknownMembers;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.internal.text.NearMiss;
import dev.grantor.internal.text.ShownText;
import java.util.List;

/** What a verifier does with claims that nobody declared. */
public final class UnknownClaimPolicy {

    public static final UnknownMembers IGNORED = (path, name, known) -> {};

    public static final UnknownMembers REFUSED = UnknownClaimPolicy::refuse;

    private UnknownClaimPolicy() {}

    private static void refuse(String path, String name, List<String> known) {
        throw new MalformedJsonException(
                ErrorCode.UNKNOWN_CLAIM,
                path.isEmpty() ? ShownText.ofName(name) : path + '.' + ShownText.ofName(name),
                describe(path.isEmpty() ? "this token" : "this grant", name, known));
    }

    /**
     * Describes an unknown claim, with the claim that was probably meant.
     *
     * @param grant the grant as the message calls it
     */
    public static String describe(String grant, String name, List<String> known) {
        String meant = NearMiss.of(name, known)
                .map(each -> "; did you mean \"" + each + "\"?")
                .orElse("");
        return "not a claim of " + grant + meant;
    }
}
