package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs tokens. It has one algorithm, and perhaps an id and claims that its tokens take from it
 * ({@code @FromKey}). Immutable and safe to share between threads: create it once and use it for every token. No key
 * shows its secret, in {@code toString}, in messages or otherwise.
 */
public sealed interface SigningKey permits HmacKey, FunctionKey {

    /**
     * A key that signs by {@code signer}, for keys that this JVM does not hold.
     *
     * @throws InvalidParameterException if one of them is null
     */
    static SigningKey of(Algorithm algorithm, BytesSigner signer) {
        return new FunctionKey(
                Parameters.required("algorithm", algorithm), Parameters.required("signer", signer), KeyAttributes.NONE);
    }

    /** The only algorithm that it is used with (RFC 8725 §3.1). */
    Algorithm algorithm();

    /** Its id, the header's {@code kid} (RFC 7515 §4.1.4); null if it has none. */
    @Nullable
    String id();

    /** The claim of this name that its tokens have; null if it has none of that name. */
    @Nullable
    String claim(String name);

    /**
     * Returns the same key with this id.
     *
     * @param id not blank, without control characters, well-formed UTF-16, at most 512 characters
     * @throws InvalidParameterException if it is null or not so
     */
    SigningKey withId(String id);

    /**
     * Returns the same key with one claim more, or another value of it.
     *
     * @param name not blank, without control characters, well-formed UTF-16
     * @param value as the name
     * @throws InvalidParameterException if one of them is null or not so
     */
    SigningKey withClaim(String name, String value);
}
