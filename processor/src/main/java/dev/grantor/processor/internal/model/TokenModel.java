package dev.grantor.processor.internal.model;

import com.palantir.javapoet.ClassName;
import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a token has besides its claims, as plain data.
 *
 * @param exp whether it has this claim, as {@code iat}, {@code nbf} and {@code jti}
 * @param errors the class that knows the vendor's errors
 */
public record TokenModel(
        List<Algorithm> algorithms,
        String type,
        boolean typeOptional,
        String contentType,
        KeyId keyId,
        Duration ttl,
        Duration minTtl,
        Duration maxTtl,
        Duration backdate,
        Presence exp,
        Presence iat,
        Presence nbf,
        Presence jti,
        Optional<ClassName> errors) {

    public TokenModel {
        algorithms = List.copyOf(algorithms);
    }
}
