package dev.grantor.examples.vendors.registry;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryTokenTest {

    private static final KeyPair PAIR = Keys.ec("secp256r1");
    private static final SigningKey KEY = SigningKey.of(Algorithm.ES256, PAIR.getPrivate())
            .withId("PYYO:TEWU")
            .withClaim("iss", "auth.acme.example");

    private static TokenVerifier<RegistryToken> verifier(String service) {
        return RegistryTokens.verifier()
                .key(VerificationKey.of(Algorithm.ES256, PAIR.getPublic())
                        .withId("PYYO:TEWU")
                        .withClaim("iss", "auth.acme.example"))
                .audience(service)
                .clock(Keys.CLOCK)
                .build();
    }

    private static RegistryTokens.Builder token() {
        return RegistryTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .id("tYJCO1c6cnyy7kAn")
                .service("registry.acme.example")
                .access(List.of(AccessEntries.builder()
                        .type("repository")
                        .name("rooms/app")
                        .actions(List.of("pull", "push"))
                        .build()));
    }

    @Test
    void tokenHasAListOfWhatMayBeDone() {
        String jwt = token().subject("ada").build().toJwt();

        assertThat(Segments.of(jwt))
                .isEqualTo(new Segments("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"PYYO:TEWU\"}", """
                {"iss":"auth.acme.example","jti":"tYJCO1c6cnyy7kAn","iat":1700000000,"nbf":1700000000,\
                "exp":1700000300,"access":[{"actions":["pull","push"],"name":"rooms/app","type":"repository"}],\
                "aud":"registry.acme.example","sub":"ada"}"""));
        assertThat(Foreign.verifies((ECPublicKey) PAIR.getPublic(), jwt)).isTrue();
        assertThat(verifier("registry.acme.example")
                        .verify(jwt)
                        .claims()
                        .access()
                        .get(0)
                        .actions())
                .containsExactly("pull", "push");
    }

    @Test
    void clientThatIsNotKnownHasAnEmptySubject() {
        String jwt = token().subject("").build().toJwt();

        assertThat(verifier("registry.acme.example").verify(jwt).claims().subject())
                .isEmpty();
    }

    @Test
    void subjectThatIsForgottenIsRefused() {
        Refusals.refusal(
                InvalidParameterException.class,
                ErrorCode.PARAMETER_MISSING,
                "subject (\"sub\")",
                () -> token().build());
    }

    @Test
    void tokenForAnotherRegistryIsRefused() {
        String jwt = token().subject("ada").build().toJwt();

        Refusals.refusal(
                ClaimMismatchException.class,
                ErrorCode.CLAIM_DIFFERENT,
                "aud",
                () -> verifier("registry.other.example").verify(jwt));
    }
}
