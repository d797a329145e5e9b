package dev.grantor.inspect;

import dev.grantor.error.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What RFC 8725 warns of, and a verifier does not refuse: it is safe from it, but others may not be. */
final class BestPractices {

    /** Where to get the key, or the key itself: RFC 7515 §4.1.2 to §4.1.8. */
    private static final List<String> KEYS_IN_HEADER = List.of("jku", "jwk", "x5u", "x5c");

    private static final Pattern PATH_OR_QUERY = Pattern.compile("\\.\\./|/\\.\\.|^/|^[a-z]+://|['\";]|--");

    private final Findings findings;

    BestPractices(Findings findings) {
        this.findings = findings;
    }

    void inspect(Map<String, @Nullable Object> header) {
        List<String> keys = KEYS_IN_HEADER.stream().filter(header::containsKey).toList();
        if (!keys.isEmpty()) {
            add("The header has %s: a key that comes with a token proves nothing, and is never followed here (RFC 8725"
                            .formatted(String.join(", ", keys))
                    + " §3.10). Give the key to whoever verifies in another way");
        }
        if (header.get("kid") instanceof String id && PATH_OR_QUERY.matcher(id).find()) {
            add("The header's kid has what a path, an address or a query has in it: whoever looks it up in files or a"
                    + " database must not trust it (RFC 8725 §3.10)");
        }
    }

    private void add(String problem) {
        findings.advise(ErrorCode.UNSUPPORTED_EXTENSION, problem);
    }
}
