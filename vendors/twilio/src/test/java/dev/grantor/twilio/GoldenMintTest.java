package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.grantor.AccessToken;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same input gives the same token as in Twilio's own libraries and those of others. */
class GoldenMintTest {

    @Test
    void noCaseIsLost() {
        assertThat(GoldenCase.all()).hasSize(39);
        assertThat(GoldenCase.withToken()).hasSize(36);
        assertThat(GoldenCase.withIssuedAt()).hasSize(29);
        assertThat(GoldenCase.withoutIssuedAt()).hasSize(10);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.grantor.twilio.GoldenCase#all")
    void headerIsThatOfTheOtherLibrary(GoldenCase golden) {
        AccessToken token = GoldenInput.mint(golden.input());

        assertThat(Segments.header(token.toJwt())).isEqualTo(golden.header());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.grantor.twilio.GoldenCase#withIssuedAt")
    void payloadIsThatOfTheOtherLibrary(GoldenCase golden) {
        AccessToken token = GoldenInput.mint(golden.input());

        assertThat(Segments.payload(token.toJwt())).isEqualTo(golden.payload());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.grantor.twilio.GoldenCase#withoutIssuedAt")
    void payloadHasOnlyTheTimeOfIssueMoreThanThatOfALibraryThatWritesNone(GoldenCase golden) {
        AccessToken token = GoldenInput.mint(golden.input());

        ObjectNode payload = Segments.payload(token.toJwt());
        assertThat(payload.remove("iat")).isEqualTo(golden.input().get("issuedAtEpochSeconds"));
        assertThat(payload).isEqualTo(golden.payload());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.grantor.twilio.GoldenCase#all")
    void signatureIsRight(GoldenCase golden) {
        AccessToken token = GoldenInput.mint(golden.input());

        OtherLibraries.assertSigned(token.toJwt(), golden.secret());
    }

    /**
     * That the golden header and payload are what the library really made, and that the secret is its key as it is
     * ours.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.grantor.twilio.GoldenCase#withToken")
    void goldenCaseIsTheRealTokenOfTheOtherLibrary(GoldenCase golden) {
        OtherLibraries.assertSigned(golden.token(), golden.secret());
        assertThat(Segments.header(golden.token())).isEqualTo(golden.header());
        assertThat(Segments.payload(golden.token())).isEqualTo(golden.payload());
    }

    @Test
    void notBeforeInMillisecondsIsFloored() {
        GoldenCase golden = GoldenCase.named("java-nbf-truncates-millis");

        AccessToken token = GoldenInput.mint(golden.input());

        assertThat(golden.input().get("nbfMillis").longValue()).isEqualTo(1_700_000_000_999L);
        assertThat(Segments.payload(token.toJwt()).get("nbf").longValue()).isEqualTo(1_700_000_000L);
    }

    @Test
    void tokenTellsWhatWasSigned() {
        AccessToken token = GoldenInput.mint(GoldenCase.named("node-ttl-100").input());

        assertThat(List.of(token.issuedAt(), token.expiresAt()))
                .containsExactly(Instant.ofEpochSecond(1_700_000_000L), Instant.ofEpochSecond(1_700_000_100L))
                .inOrder();
        assertThat(token.id()).isEqualTo("SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-1700000000");
    }
}
