package dev.grantor.jwks;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JWK set. A key that cannot be read is skipped (RFC 7517 §5); {@link JWKSet#parse} refuses the set for it, and
 * one key of a new curve would stop all the others.
 */
final class JwkSetParser {

    static final int MAX_KEYS = 100;

    /** RFC 7517 §4.6 to §4.9. nimbus refuses a key for a certificate that it cannot read. */
    private static final Set<String> CERTIFICATES = Set.of("x5u", "x5c", "x5t", "x5t#S256");

    private JwkSetParser() {}

    static JWKSet parse(byte[] json) throws FetchFailure {
        List<JWK> readable = new ArrayList<>();
        for (Object key : keys(json)) {
            JWK jwk = readable(key);
            if (jwk != null) {
                readable.add(jwk);
            }
        }
        return new JWKSet(readable);
    }

    @SuppressWarnings("unchecked") // an object of JSON has names
    private static @Nullable JWK readable(Object key) throws FetchFailure {
        if (!(key instanceof Map)) {
            throw new FetchFailure("a key that is no JSON object");
        }
        Map<String, Object> members = new HashMap<>((Map<String, Object>) key);
        members.keySet().removeAll(CERTIFICATES);
        try {
            return JWK.parse(members);
        } catch (ParseException | RuntimeException e) {
            return null;
        }
    }

    private static List<Object> keys(byte[] json) throws FetchFailure {
        List<Object> keys;
        try {
            Map<String, Object> set = JSONObjectUtils.parse(new String(json, StandardCharsets.UTF_8));
            keys = set == null ? null : JSONObjectUtils.getJSONArray(set, "keys");
        } catch (ParseException | RuntimeException e) {
            throw new FetchFailure("no JWK set");
        }
        if (keys == null) {
            throw new FetchFailure("no JWK set");
        }
        if (keys.size() > MAX_KEYS) {
            throw new FetchFailure("more than " + MAX_KEYS + " keys");
        }
        return keys;
    }
}
