package dev.grantor.examples.vendors.mercure;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.TokenVerifier;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MercureTokenTest {

    private static final HmacKey KEY = HmacKey.hs256(Secret.text(Keys.SECRET));

    private static final TokenVerifier<MercureToken> VERIFIER = MercureTokens.verifier()
            .key(KEY)
            .clock(Keys.CLOCK)
            .refuseUnknownClaims()
            .build();

    @Test
    void selectorsAreInOneObject() {
        String jwt = MercureTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .publish(List.of("*"))
                .subscribe(List.of("https://acme.example/rooms/{id}"))
                .payload(Map.of("name", "Ada"))
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", """
                {"iat":1700000000,"exp":1700003600,"mercure":{"payload":{"name":"Ada"},"publish":["*"],\
                "subscribe":["https://acme.example/rooms/{id}"]}}"""));
        assertThat(Foreign.verifies(jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().publish()).containsExactly("*");
    }

    @Test
    void selectorsElsewhereAreRefused() {
        String jwt = Foreign.hs256("{\"alg\":\"HS256\"}", "{\"exp\":1700000060,\"publish\":[\"*\"]}");

        Refusals.refusal(MalformedTokenException.class, ErrorCode.UNKNOWN_CLAIM, "publish", () -> VERIFIER.verify(jwt));
    }

    @Test
    void selectorThatIsNoListIsRefused() {
        String jwt = Foreign.hs256("{\"alg\":\"HS256\"}", "{\"exp\":1700000060,\"mercure\":{\"publish\":\"*\"}}");

        Refusals.refusal(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_CLAIM,
                "mercure.publish",
                () -> VERIFIER.verify(jwt));
    }

    /** A hub takes the other object then, so that reading this one would tell something else. */
    @Test
    void tokenWithTheNamespacedObjectIsRefused() {
        String jwt = Foreign.hs256("{\"alg\":\"HS256\"}", """
                {"exp":1700000060,"mercure":{"publish":["*"]},"https://mercure.rocks/":{"publish":[]}}""");

        Refusals.refusal(
                MalformedTokenException.class,
                ErrorCode.UNKNOWN_CLAIM,
                "https://mercure.rocks/",
                () -> VERIFIER.verify(jwt));
    }

    @Test
    void verifierThatTakesUnknownClaimsReadsThePlainObject() {
        String jwt = Foreign.hs256("{\"alg\":\"HS256\"}", """
                {"exp":1700000060,"mercure":{"publish":["*"]},"https://mercure.rocks/":{"publish":[]}}""");
        TokenVerifier<MercureToken> lenient =
                MercureTokens.verifier().key(KEY).clock(Keys.CLOCK).build();

        assertThat(lenient.verify(jwt).claims().publish()).containsExactly("*");
    }
}
