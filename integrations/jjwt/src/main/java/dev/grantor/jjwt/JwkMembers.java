package dev.grantor.jjwt;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Web Key as it was read (RFC 7517 §4). A member that is null counts as absent. Certificates ({@code x5c},
 * {@code x5u}) and all other members are ignored.
 *
 * @param path where it is, for messages: {@code jwk}, {@code keys[2]}
 * @param members all members
 */
record JwkMembers(String path, Map<String, @Nullable Object> members) {

    private static final String SIGNATURE_USE = "sig";
    private static final String OTHER_PRIMES = "oth";
    private static final String OTHER_USE = "not for signatures: this key is for something else (RFC 7517 §4.%s)";

    /** Its kind; null if it is none that signs tokens here. */
    @Nullable
    KeyKind kind() {
        return KeyKind.find(required("kty"));
    }

    /** Its kind, of a key that {@link #unfit} has nothing against. */
    KeyKind knownKind() {
        KeyKind kind = kind();
        if (kind == null) {
            throw new IllegalStateException("The kind of the key at %s has not been looked at".formatted(path));
        }
        return kind;
    }

    /** Whether it has something that only its owner may have. */
    boolean isSecret() {
        KeyKind kind = kind();
        return kind == KeyKind.OCT
                || (kind != null && kind.privateMembers().stream().anyMatch(this::has));
    }

    /**
     * Tells why it signs no tokens here; null if it does.
     *
     * @param operations one of these must be in its {@code key_ops}, if it has any
     */
    @Nullable
    Unfit unfit(Set<String> operations) {
        KeyKind kind = kind();
        if (kind == null) {
            return new Unfit("kty", "of no kind that signs tokens here, which are EC, RSA, OKP and oct");
        }
        if (kind.hasCurve() && kind.ofCurve(required("crv")) == null) {
            return new Unfit("crv", "not a curve that signs tokens here: P-256, P-384, P-521 and Ed25519 are");
        }
        String named = text("alg");
        if (named != null && algorithmOf(named) == null) {
            return new Unfit("alg", "not an algorithm that signs tokens here (RFC 7518 §3.1, RFC 8037 §3.1)");
        }
        String use = text("use");
        if (use != null && !use.equals(SIGNATURE_USE)) {
            return new Unfit("use", OTHER_USE.formatted(2));
        }
        Set<String> allowed = operations();
        return allowed == null || allowed.stream().anyMatch(operations::contains)
                ? null
                : new Unfit("key_ops", OTHER_USE.formatted(3));
    }

    /** Checks that no member is there that says that it is for something else. */
    void requireFit(Set<String> operations) {
        Unfit unfit = unfit(operations);
        if (unfit != null) {
            throw refused(ErrorCode.PARAMETER_TYPE, unfit.member(), unfit.problem());
        }
    }

    /**
     * Returns its algorithm: that of {@code alg} or of the curve.
     *
     * @param otherwise the algorithm of a key that tells none; null if there is no such
     * @param remedy what to do for a key that tells none, if there is no such
     * @throws InvalidParameterException if its members contradict each other, or it has no algorithm
     */
    Algorithm algorithm(@Nullable Algorithm otherwise, String remedy) {
        KeyKind kind = knownKind();
        String named = text("alg");
        Algorithm algorithm = named == null ? null : algorithmOf(named);
        Algorithm ofCurve = kind.hasCurve() ? kind.ofCurve(required("crv")) : null;
        if (algorithm != null && (!kind.takes(algorithm) || (ofCurve != null && ofCurve != algorithm))) {
            throw refused(
                    ErrorCode.PARAMETER_TYPE,
                    "alg",
                    "contradicts the key, which is of a kind or curve that it has not");
        }
        if (algorithm != null) {
            return algorithm;
        }
        if (ofCurve != null) {
            return ofCurve;
        }
        if (otherwise == null) {
            throw refused(
                    ErrorCode.PARAMETER_MISSING, "alg", "missing, and a key of this kind does not tell it. " + remedy);
        }
        return otherwise;
    }

    private static @Nullable Algorithm algorithmOf(String headerName) {
        return Arrays.stream(Algorithm.values())
                .filter(algorithm -> algorithm.headerName().equals(headerName))
                .findFirst()
                .orElse(null);
    }

    /** The members of the public key, and {@code kty}. */
    Map<String, String> publicMaterial() {
        KeyKind kind = knownKind();
        Map<String, String> material = new LinkedHashMap<>();
        material.put("kty", kind.wireName());
        kind.publicMembers().forEach(name -> material.put(name, name.equals("crv") ? required(name) : encoded(name)));
        return material;
    }

    /** The members of the private key, and those of the public one, which it must have too (RFC 7518 §6). */
    Map<String, String> privateMaterial() {
        Map<String, String> material = publicMaterial();
        List<String> members = knownKind().privateMembers();
        if (!has(members.get(0))) {
            throw refused(
                    ErrorCode.PARAMETER_MISSING, members.get(0), "missing: this is a public key, which signs nothing");
        }
        if (has(OTHER_PRIMES)) {
            throw refused(
                    ErrorCode.PARAMETER_TYPE, OTHER_PRIMES, "means more than two primes, which Java's RSA has not");
        }
        members.stream().filter(this::has).forEach(name -> material.put(name, encoded(name)));
        return material;
    }

    /** A member of base64url, RFC 7515 §2, in its one canonical spelling. */
    String encoded(String name) {
        String text = required(name);
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length > 0
                    && Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(bytes)
                            .equals(text)) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            // Its message quotes the text.
        }
        throw refused(ErrorCode.PARAMETER_FORMAT, name, "not base64url without padding (RFC 7515 §2)");
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    String required(String name) {
        String text = text(name);
        if (text == null) {
            throw refused(ErrorCode.PARAMETER_MISSING, name, "missing");
        }
        return text;
    }

    @Nullable
    String text(String name) {
        Object value = members.get(name);
        if (value != null && !(value instanceof String)) {
            throw refused(ErrorCode.PARAMETER_TYPE, name, "not a text");
        }
        return (String) value;
    }

    /** RFC 7517 §4.3: an array of texts, none of them twice; null if there is none. */
    private @Nullable Set<String> operations() {
        Object value = members.get("key_ops");
        if (value == null) {
            return null;
        }
        Set<String> operations = new TreeSet<>();
        if (!(value instanceof List<?> list)
                || !list.stream().allMatch(each -> each instanceof String name && operations.add(name))) {
            throw refused(ErrorCode.PARAMETER_TYPE, "key_ops", "not an array of texts that differ (RFC 7517 §4.3)");
        }
        return operations;
    }

    InvalidParameterException refused(ErrorCode code, String member, String problem) {
        return new InvalidParameterException(code, path + '.' + member, problem);
    }

    /** Shows where it is, and no member. */
    @Override
    public String toString() {
        return "JwkMembers[%s]".formatted(path);
    }
}
