package dev.grantor.internal.jws;

import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.internal.rule.Problems;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A header that was accepted, so that it need not be read again: nearly all tokens have the same one. Immutable. */
public final class ReceivedHeader {

    private final byte[] json;
    private final Algorithm algorithm;
    private final @Nullable String keyId;
    private final Map<String, String> parameters;

    private ReceivedHeader(byte[] json, Algorithm algorithm, @Nullable String keyId, Map<String, String> parameters) {
        this.json = json;
        this.algorithm = algorithm;
        this.keyId = keyId;
        this.parameters = parameters;
    }

    public static ReceivedHeader check(byte[] json, TokenPolicy policy) {
        HeaderRules rules = HeaderRules.check(json, policy, Problems.REFUSE);
        return new ReceivedHeader(json, Objects.requireNonNull(rules.algorithm()), rules.keyId(), rules.parameters());
    }

    /** Returns this header if it is equal to the given one, otherwise the given one, checked. */
    public ReceivedHeader orCheck(byte[] header, TokenPolicy policy) {
        return Arrays.equals(json, header) ? this : check(header, policy);
    }

    public Algorithm algorithm() {
        return algorithm;
    }

    /** The {@code kid}, null if there is none, or if tokens of this type have none. */
    public @Nullable String keyId() {
        return keyId;
    }

    /** The parameters that the type declares, those that are there. */
    public Map<String, String> parameters() {
        return parameters;
    }
}
