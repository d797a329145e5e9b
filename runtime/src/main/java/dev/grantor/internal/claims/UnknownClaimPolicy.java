package dev.grantor.internal.claims;

import dev.grantor.codec.UnknownMembers;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.internal.text.NearMiss;
import dev.grantor.internal.text.ShownText;
import java.util.List;

/** What becomes of claims that a grant does not declare. */
public final class UnknownClaimPolicy {

    public static final UnknownMembers IGNORED = (path, name, known) -> {};

    public static final UnknownMembers REFUSED = UnknownClaimPolicy::refuse;

    private UnknownClaimPolicy() {}

    private static void refuse(String path, String name, List<String> known) {
        throw new MalformedJsonException(
                ErrorCode.UNKNOWN_CLAIM, path + '.' + ShownText.ofName(name), describe("this grant", name, known));
    }

    /**
     * Says that a claim is unknown, and which was meant perhaps.
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
