package dev.grantor.examples.vendors.mercure;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.VerificationKey;
import dev.grantor.VerifierBuilder;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class MercureNamespacedTokenTest {

    private static final KeyPair PAIR = Keys.rsa();
    private static final String BOTH = """
            {"exp":1700000060,"mercure":{"publish":["*"]},\
            "https://mercure.rocks/":{"publish":["https://acme.example/a"]}}""";

    private static VerifierBuilder<MercureNamespacedToken> verifier() {
        return MercureNamespacedTokens.verifier()
                .key(VerificationKey.of(Algorithm.RS256, PAIR.getPublic()))
                .clock(Keys.CLOCK);
    }

    private static String signed(String payload) {
        return Foreign.rs256(PAIR.getPrivate(), "{\"alg\":\"RS256\"}", payload);
    }

    @Test
    void selectorsAreInOneObject() {
        String jwt = MercureNamespacedTokens.builder(SigningKey.of(Algorithm.RS256, PAIR.getPrivate()))
                .clock(Keys.CLOCK)
                .publish(List.of("*"))
                .subscribe(List.of("https://acme.example/rooms/{id}"))
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments("{\"alg\":\"RS256\",\"typ\":\"JWT\"}", """
                {"iat":1700000000,"exp":1700003600,"https://mercure.rocks/":{"publish":["*"],\
                "subscribe":["https://acme.example/rooms/{id}"]}}"""));
        assertThat(Foreign.verifies((RSAPublicKey) PAIR.getPublic(), jwt)).isTrue();
        assertThat(verifier().build().verify(jwt).claims().publish()).containsExactly("*");
    }

    @Test
    void namespacedObjectWinsAsInAHub() {
        assertThat(verifier().build().verify(signed(BOTH)).claims().publish())
                .containsExactly("https://acme.example/a");
    }

    @Test
    void bothAreRefusedWithUnknownClaims() {
        Refusals.refusal(
                MalformedTokenException.class,
                ErrorCode.UNKNOWN_CLAIM,
                "mercure",
                () -> verifier().refuseUnknownClaims().build().verify(signed(BOTH)));
    }

    @Test
    void otherObjectAllowsNothing() {
        String jwt = signed("{\"exp\":1700000060,\"mercure\":{\"publish\":[\"*\"]}}");

        assertThat(verifier().build().verify(jwt).claims().publish()).isNull();
    }

    @Test
    void tokenOfASharedSecretIsRefused() {
        String jwt = Foreign.hs256("{\"alg\":\"HS256\"}", BOTH);

        Refusals.refusal(
                UnsupportedTokenException.class,
                ErrorCode.UNSUPPORTED_ALGORITHM,
                "RS256",
                () -> verifier().build().verify(jwt));
    }
}
