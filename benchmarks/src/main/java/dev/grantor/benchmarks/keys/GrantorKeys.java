package dev.grantor.benchmarks.keys;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import java.security.KeyPair;

final class GrantorKeys implements KeyLibrary {

    private final SigningKey key;
    private final TokenVerifier<SignedToken> verifier;

    GrantorKeys(Algorithm algorithm, KeyPair pair) {
        this.key = SigningKey.of(algorithm, pair.getPrivate());
        this.verifier = SignedTokens.verifier()
                .key(VerificationKey.of(algorithm, pair.getPublic()))
                .build();
    }

    @Override
    public String sign() {
        return SignedTokens.builder(key).subject(SUBJECT).build().toJwt();
    }

    @Override
    public String verify(String jwt) {
        return verifier.verify(jwt).claims().subject();
    }
}
