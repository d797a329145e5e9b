package dev.grantor.jjwt;

import dev.grantor.KeyHint;
import dev.grantor.KeySource;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A set of public keys, RFC 7517 §5: what who signs publishes, and who verifies reads. At most 100 keys. Immutable and
 * safe to share between threads.
 *
 * <pre>{@code
 * JwkSet keys = JwkSet.parse(Files.readString(Path.of("jwks.json")));
 * TokenVerifier<ServiceToken> verifier = ServiceTokens.verifier().keys(keys).audience("rooms").build();
 * }</pre>
 *
 * <p>Every method that makes one throws an {@link IllegalStateException} if jjwt on the class path is older than 0.12.
 */
public final class JwkSet implements KeySource {

    static final int MAX_KEYS = 100;

    private final List<VerificationKey> keys;
    private final Map<String, VerificationKey> byId;

    private JwkSet(List<VerificationKey> keys, Map<String, VerificationKey> byId) {
        this.keys = List.copyOf(keys);
        this.byId = Map.copyOf(byId);
    }

    /**
     * A set of these keys.
     *
     * @throws InvalidParameterException if one is null or a secret, there are more than 100, or several of which one
     *     has no id or that of another
     */
    public static JwkSet of(VerificationKey... keys) {
        return of(Arrays.asList(GeneratedSupport.required("keys", keys)));
    }

    /**
     * A set of these keys, in their order.
     *
     * @throws InvalidParameterException as {@link #of(VerificationKey...)} does
     */
    public static JwkSet of(Collection<? extends VerificationKey> keys) {
        List<VerificationKey> copy = new ArrayList<>(GeneratedSupport.required("keys", keys));
        checkCount(copy.size());
        Map<String, VerificationKey> byId = new HashMap<>();
        for (int i = 0; i < copy.size(); i++) {
            String path = JwkSetReader.path(i);
            VerificationKey key = copy.get(i);
            JsonWebKeys.publicKey(path, key);
            if (key.id() == null && copy.size() > 1) {
                throw new InvalidParameterException(
                        ErrorCode.PARAMETER_MISSING, path, "has no id, by which tokens name one of several keys");
            }
            add(byId, path, key);
        }
        return new JwkSet(copy, byId);
    }

    /**
     * Reads a set. Each key is read as {@link JsonWebKeys#verificationKey(String)} does; those of an unknown kind,
     * curve or algorithm, or for something else than signatures, are skipped (RFC 7517 §5).
     *
     * @throws InvalidParameterException if it is null or no set; if it has a private key or a secret, more than 100
     *     keys, two with one id, or a key that contradicts itself or is too weak; or a key of RSA without {@code alg}:
     *     give the algorithm then. The path is that of the member, {@code keys[2].kid}
     */
    public static JwkSet parse(String json) {
        return read(null, json);
    }

    /**
     * Reads a set as {@link #parse(String)} does.
     *
     * @param rsaAlgorithm that of the keys of RSA that have no {@code alg}
     * @throws InvalidParameterException as {@link #parse(String)} does; or if the algorithm is null or not of RSA
     */
    public static JwkSet parse(Algorithm rsaAlgorithm, String json) {
        if (!KeyKind.RSA.takes(GeneratedSupport.required("rsaAlgorithm", rsaAlgorithm))) {
            throw new InvalidParameterException(ErrorCode.PARAMETER_TYPE, "rsaAlgorithm", "not an algorithm of RSA");
        }
        return read(rsaAlgorithm, json);
    }

    private static JwkSet read(@Nullable Algorithm rsaAlgorithm, String json) {
        JjwtVersion.check();
        List<VerificationKey> keys = new ArrayList<>();
        Map<String, VerificationKey> byId = new HashMap<>();
        JwkSetReader.read(rsaAlgorithm, json, (path, key) -> {
            keys.add(key);
            add(byId, path, key);
        });
        return new JwkSet(keys, byId);
    }

    static void checkCount(int count) {
        if (count > MAX_KEYS) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE,
                    JwkSetReader.KEYS,
                    "no more than %s, but there are %s".formatted(MAX_KEYS, count));
        }
    }

    private static void add(Map<String, VerificationKey> byId, String path, VerificationKey key) {
        if (key.id() != null && byId.putIfAbsent(key.id(), key) != null) {
            throw new InvalidParameterException(
                    ErrorCode.CONFLICT_DUPLICATE, path + ".kid", "the id of another key of the set");
        }
    }

    /** The keys, in their order; of a set that was read, those that verify tokens here. Unmodifiable. */
    public List<VerificationKey> keys() {
        return keys;
    }

    /** Writes the set as JSON, its keys as {@link JsonWebKeys#toJson(VerificationKey)} does. */
    public String toJson() {
        return JwkWriter.text(out -> {
            out.beginObject();
            out.name(JwkSetReader.KEYS);
            out.beginArray();
            for (VerificationKey key : keys) {
                JwkWriter.write(
                        out, key.algorithm(), key.id(), JjwtKeys.members(Objects.requireNonNull(key.publicKey())));
            }
            out.endArray();
            out.endObject();
        });
    }

    /**
     * Finds the key that a token names; for a token that names none, the only key of a set that has just one. The
     * issuer is not looked at: a set is that of one issuer.
     */
    @Override
    public @Nullable VerificationKey find(KeyHint hint) {
        String id = GeneratedSupport.required("hint", hint).keyId();
        if (id != null) {
            return byId.get(id);
        }
        return keys.size() == 1 ? keys.get(0) : null;
    }

    /** Says how many keys it has, and not which. */
    @Override
    public String toString() {
        return "JwkSet[%s]".formatted(keys.size() == 1 ? "1 key" : keys.size() + " keys");
    }
}
