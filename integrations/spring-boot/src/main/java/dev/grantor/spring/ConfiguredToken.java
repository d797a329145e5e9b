package dev.grantor.spring;

import dev.grantor.KeySource;
import dev.grantor.SigningKey;
import dev.grantor.TokenType;
import dev.grantor.TokenVerifier;
import org.jspecify.annotations.Nullable;

/**
 * A token of the properties, with what was made of them.
 *
 * @param signingKey null if the application does not mint such tokens
 * @param verifier null if it does not verify them
 * @param remoteKeys null if its keys are not behind an address
 * @param bearer whether it authenticates requests
 */
record ConfiguredToken<T>(
        String name,
        TokenType<T> type,
        @Nullable SigningKey signingKey,
        @Nullable TokenVerifier<T> verifier,
        @Nullable KeySource remoteKeys,
        boolean bearer) {}
