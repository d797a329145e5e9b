package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.UnknownKeyException;
import org.jspecify.annotations.Nullable;

/**
 * A key that verifies tokens. It has one algorithm, and perhaps an id and claims that its tokens must have
 * ({@code @FromKey}). Nobody else can implement one, so that nobody forges a {@link VerifiedToken}. Immutable and safe
 * to share between threads.
 */
public sealed interface VerificationKey permits HmacKey {

    /** The only algorithm that it is used with (RFC 8725 §3.1): the header's {@code alg} is compared with it. */
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
     * @throws InvalidParameterException as {@link SigningKey#withId} does
     */
    VerificationKey withId(String id);

    /**
     * Returns the same key with one claim more, or another value of it.
     *
     * @throws InvalidParameterException as {@link SigningKey#withClaim} does
     */
    VerificationKey withClaim(String name, String value);

    /**
     * Tells whether {@code signature} is this key's (RFC 7515 §5.2) of the first {@code length} bytes of
     * {@code signingInput}. That makes no token valid: a {@link TokenVerifier} checks all else.
     *
     * @throws UnknownKeyException if this JVM's security providers cannot compute it
     */
    boolean verify(byte[] signingInput, int length, byte[] signature);
}
