package dev.grantor.tannoy;

import dev.grantor.error.ErrorCode;
import dev.grantor.inspect.TokenInspector;
import dev.grantor.inspect.VendorFindings;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about mistakes that are made with Tannoy's tokens, for a {@link TokenInspector}.
 *
 * <pre>{@code
 * System.out.println(TannoyFindings.inspector().build().inspect(jwt).report());
 * }</pre>
 */
public final class TannoyFindings implements VendorFindings {

    private static final String KEY_CLAIM = "iss";
    private static final String ACCOUNT_CLAIM = "sub";

    private TannoyFindings() {}

    /** A builder of inspectors of Tannoy's tokens that know all of its grants and no key. */
    public static TokenInspector.Builder inspector() {
        return TokenInspector.builder(TannoyTokens.TYPE)
                .grantTypes(TannoyGrants.TYPES)
                .vendor(new TannoyFindings());
    }

    @Override
    public @Nullable String describe(String text) {
        String kind = SidKind.describe(text);
        return kind == null ? null : "This is %s, not a token".formatted(kind);
    }

    @Override
    public Set<String> inspect(Map<String, @Nullable Object> claims, boolean keyed, Sink findings) {
        Object issuer = claims.get(KEY_CLAIM);
        Object account = claims.get(ACCOUNT_CLAIM);
        if (SidKind.ACCOUNT.isLike(issuer) && SidKind.API_KEY.isLike(account)) {
            findings.add(
                    ErrorCode.CLAIM_DIFFERENT,
                    KEY_CLAIM,
                    "iss and sub are swapped: iss is the API key's SID (SK), sub the account's (AC)");
            return Set.of(KEY_CLAIM, ACCOUNT_CLAIM);
        }
        Set<String> told = new HashSet<>();
        if (!keyed) {
            inspectSid(KEY_CLAIM, claims, SidKind.API_KEY, told, findings);
            inspectSid(ACCOUNT_CLAIM, claims, SidKind.ACCOUNT, told, findings);
        }
        return told;
    }

    private static void inspectSid(
            String claim, Map<String, @Nullable Object> claims, SidKind kind, Set<String> told, Sink findings) {
        Object sid = claims.get(claim);
        if (!claims.containsKey(claim)) {
            findings.add(ErrorCode.CLAIM_MISSING, claim, "%s is missing: it must be %s".formatted(claim, kind.form()));
            told.add(claim);
        } else if (sid instanceof String && !kind.isLike(sid)) {
            findings.add(ErrorCode.CLAIM_DIFFERENT, claim, "%s must be %s%s".formatted(claim, kind.form(), other(sid)));
            told.add(claim);
        }
    }

    private static String other(Object sid) {
        if (SidKind.ACCOUNT.isLike(sid)) {
            return ", but is an account's";
        }
        return SidKind.API_KEY.isLike(sid) ? ", but is an API key's" : ", but begins otherwise";
    }
}
