package dev.grantor.examples.vendors.vonage;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VonageVideoTokenTest {

    private static final String APPLICATION = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab";
    private static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";

    private static final KeyPair PAIR = Keys.rsa();
    private static final SigningKey KEY =
            SigningKey.of(Algorithm.RS256, PAIR.getPrivate()).withClaim("application_id", APPLICATION);

    private static final TokenVerifier<VonageVideoToken> VERIFIER = VonageVideoTokens.verifier()
            .key(VerificationKey.of(Algorithm.RS256, PAIR.getPublic()).withClaim("application_id", APPLICATION))
            .clock(Keys.CLOCK)
            .build();

    private static VonageVideoTokens.Builder publisher() {
        return VonageVideoTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .id("c5ba8f24-1a14-4c10-bfdf-3fbe8ce511b5")
                .sessionId("1_MX4x")
                .role(VonageVideoToken.Role.PUBLISHER);
    }

    @Test
    void tokenIsForADayAndHasItsClassesAsOneText() {
        String jwt = publisher()
                .connectionData("user=42")
                .initialLayoutClassList(List.of("focus", "min"))
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments(HEADER, """
                {"application_id":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab","scope":"session.connect",\
                "jti":"c5ba8f24-1a14-4c10-bfdf-3fbe8ce511b5","iat":1700000000,"exp":1700086400,\
                "connection_data":"user=42","initial_layout_class_list":"focus min","role":"publisher",\
                "session_id":"1_MX4x"}"""));
        assertThat(Foreign.verifies((RSAPublicKey) PAIR.getPublic(), jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().initialLayoutClassList())
                .containsExactly("focus", "min")
                .inOrder();
    }

    @Test
    void applicationsTokenIsRefused() {
        String jwt = VonageTokens.builder(KEY).clock(Keys.CLOCK).build().toJwt();

        Refusals.refusal(VerificationException.class, ErrorCode.CLAIM_MISSING, "scope", () -> VERIFIER.verify(jwt));
    }

    @Test
    void videoTokenIsNoApplicationsTokenWhereUnknownClaimsAreRefused() {
        String jwt = publisher().build().toJwt();
        TokenVerifier<VonageToken> applications = VonageTokens.verifier()
                .key(VerificationKey.of(Algorithm.RS256, PAIR.getPublic()).withClaim("application_id", APPLICATION))
                .refuseUnknownClaims()
                .clock(Keys.CLOCK)
                .build();

        Refusals.refusal(VerificationException.class, ErrorCode.UNKNOWN_CLAIM, "scope", () -> applications.verify(jwt));
    }

    @Test
    void listOfClassesIsRefused() {
        String jwt = Foreign.rs256(PAIR.getPrivate(), HEADER, """
                {"application_id":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab","scope":"session.connect",\
                "session_id":"1_MX4x","role":"publisher","initial_layout_class_list":["focus","min"],\
                "iat":1700000000,"exp":1700003600}""");

        Refusals.refusal(
                VerificationException.class,
                ErrorCode.MALFORMED_CLAIM,
                "initial_layout_class_list",
                () -> VERIFIER.verify(jwt));
    }

    @Test
    void roleThatDoesNotExistIsRefused() {
        String jwt = Foreign.rs256(PAIR.getPrivate(), HEADER, """
                {"application_id":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab","scope":"session.connect",\
                "session_id":"1_MX4x","role":"PUBLISHER","iat":1700000000,"exp":1700003600}""");

        Refusals.refusal(VerificationException.class, ErrorCode.MALFORMED_CLAIM, "role", () -> VERIFIER.verify(jwt));
    }

    @Test
    void lifetimeOfMoreThanThirtyDaysIsNotBuilt() {
        Refusals.assertInvalid(
                ErrorCode.PARAMETER_RANGE, "ttl", () -> publisher().ttl(Duration.ofDays(31)));
    }

    @Test
    void connectionDataThatIsTooLongIsNotBuilt() {
        Refusals.assertInvalid(
                ErrorCode.PARAMETER_CHECK,
                "",
                "connection_data",
                () -> publisher().connectionData("d".repeat(1_001)).build());
    }
}
