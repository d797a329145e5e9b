package dev.grantor.examples.vendors.vonage;

import static com.google.common.truth.Truth.assertThat;

import com.vonage.jwt.Jwt;
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
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VonageTokenTest {

    private static final String APPLICATION = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab";
    private static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";

    private static final KeyPair PAIR = Keys.rsa();
    private static final String PEM = "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(PAIR.getPrivate().getEncoded()) + "\n-----END PRIVATE KEY-----\n";
    private static final SigningKey KEY =
            SigningKey.fromPem(Algorithm.RS256, PEM).withClaim("application_id", APPLICATION);
    private static final VerificationKey PUBLIC_KEY =
            VerificationKey.of(Algorithm.RS256, PAIR.getPublic()).withClaim("application_id", APPLICATION);

    private static final TokenVerifier<VonageToken> VERIFIER =
            VonageTokens.verifier().key(PUBLIC_KEY).clock(Keys.CLOCK).build();

    @Test
    void tokenHasTheApplicationTheUserAndTheListOfPaths() {
        String jwt = VonageTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .id("c5ba8f24-1a14-4c10-bfdf-3fbe8ce511b5")
                .user("ada")
                .aclPaths(Map.of(
                        "/*/users/**",
                        VonageAclRules.builder().methods(List.of("GET")).build()))
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments(HEADER, """
                {"application_id":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab","jti":"c5ba8f24-1a14-4c10-bfdf-3fbe8ce511b5",\
                "iat":1700000000,"exp":1700003600,"sub":"ada","acl":{"paths":{"/*/users/**":{"methods":["GET"]}}}}"""));
        assertThat(Foreign.verifies((RSAPublicKey) PAIR.getPublic(), jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().user()).isEqualTo("ada");
    }

    @Test
    void ruleWithoutLimitsIsAnEmptyObject() {
        String jwt = VonageTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .aclPaths(Map.of("/*/users/**", VonageAclRules.builder().build()))
                .build()
                .toJwt();

        assertThat(Segments.of(jwt).payload()).contains("\"acl\":{\"paths\":{\"/*/users/**\":{}}}");
    }

    @Test
    void tokenOfVonagesLibraryIsRead() {
        String jwt = Jwt.builder()
                .applicationId(APPLICATION)
                .privateKeyContents(PEM)
                .subject("ada")
                .issuedAt(Keys.NOW.atZone(ZoneOffset.UTC))
                .expiresAt(Keys.NOW.plusSeconds(900).atZone(ZoneOffset.UTC))
                .addClaim("acl", Map.of("paths", Map.of("/*/users/**", Map.of("methods", List.of("GET")))))
                .build()
                .generate();

        VonageToken claims = VERIFIER.verify(jwt).claims();

        assertThat(claims.user()).isEqualTo("ada");
        assertThat(claims.applicationId()).isEqualTo(APPLICATION);
        assertThat(claims.aclPaths()).containsKey("/*/users/**");
    }

    @Test
    void tokenOfVonagesLibraryThatNeverExpiresIsRefusedUnlessAccepted() {
        String jwt = Jwt.builder()
                .applicationId(APPLICATION)
                .privateKeyContents(PEM)
                .issuedAt(Keys.NOW.atZone(ZoneOffset.UTC))
                .build()
                .generate();
        TokenVerifier<VonageToken> lenient = VonageTokens.verifier()
                .key(PUBLIC_KEY)
                .acceptWaived()
                .clock(Keys.CLOCK)
                .build();

        assertThat(lenient.verify(jwt).claims().user()).isNull();
        Refusals.refusal(VerificationException.class, ErrorCode.CLAIM_MISSING, "exp", () -> VERIFIER.verify(jwt));
    }

    @Test
    void unsignedTokenOfVonagesLibraryIsRefused() {
        String jwt = Jwt.builder()
                .applicationId(APPLICATION)
                .privateKeyContents("")
                .issuedAt(Keys.NOW.atZone(ZoneOffset.UTC))
                .unsigned()
                .build()
                .generate();

        Refusals.refusal(VerificationException.class, ErrorCode.UNSUPPORTED_ALGORITHM, "", () -> VERIFIER.verify(jwt));
    }

    @Test
    void pathsOutsideTheListAreNoneOfItsPaths() {
        String jwt = Foreign.rs256(PAIR.getPrivate(), HEADER, """
                {"application_id":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab","acl":["/*/users/**"],\
                "iat":1700000000,"exp":1700003600}""");

        Refusals.refusal(VerificationException.class, ErrorCode.MALFORMED_CLAIM, "acl", () -> VERIFIER.verify(jwt));
    }

    @Test
    void applicationAsTheIssuerIsRefused() {
        String jwt = Foreign.rs256(PAIR.getPrivate(), HEADER, """
                {"iss":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab","iat":1700000000,"exp":1700003600}""");

        Refusals.refusal(
                VerificationException.class, ErrorCode.CLAIM_MISSING, "application_id", () -> VERIFIER.verify(jwt));
    }

    @Test
    void lifetimeOfMoreThanADayIsNotBuilt() {
        VonageTokens.Builder builder = VonageTokens.builder(KEY);

        Refusals.assertInvalid(ErrorCode.PARAMETER_RANGE, "ttl", () -> builder.ttl(Duration.ofDays(2)));
    }
}
