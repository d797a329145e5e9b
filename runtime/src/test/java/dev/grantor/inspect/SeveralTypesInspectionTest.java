package dev.grantor.inspect;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import dev.grantor.TokenType;
import dev.grantor.error.ErrorCode;
import dev.grantor.tannoy.TannoyFindings;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of several types, a token is looked at as one of the type that it resembles most, right or wrong. */
class SeveralTypesInspectionTest {

    private static final String JWT = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private static final TokenInspector ANY = TokenInspector.anyOf(
            TokenInspector.builder(VisitorTokens.TYPE).clock(Fixtures.CLOCK).build(),
            TokenInspector.builder(PortalTokens.TYPE).clock(Fixtures.CLOCK).build(),
            TokenInspector.builder(TicketTokens.TYPE).clock(Fixtures.CLOCK).build(),
            TannoyFindings.inspector().clock(Fixtures.CLOCK).build());

    private static String token(String header, String payload) {
        return Forgery.signed(header.getBytes(StandardCharsets.UTF_8), payload.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Arguments> tokens() {
        return Stream.of(
                Arguments.of(Fixtures.token().build().toJwt(), TannoyTokens.TYPE),
                Arguments.of(token(JWT, Forgery.payload("\"identity\":\"ada\"")), TannoyTokens.TYPE),
                Arguments.of(token("{\"alg\":\"none\",\"cty\":\"tannoy-fpa;v=1\"}", "{}"), TannoyTokens.TYPE),
                Arguments.of(token("{\"alg\":\"HS256\",\"typ\":\"portal+jwt\"}", "{\"sub\":\"a\"}"), PortalTokens.TYPE),
                Arguments.of(
                        token(JWT, "{\"iss\":\"https://portal.example\",\"level\":\"two\",\"tenant\":1}"),
                        PortalTokens.TYPE),
                Arguments.of(token(JWT, "{\"desk\":\"urn:a\",\"name\":\"Ada\",\"exp\":1}"), VisitorTokens.TYPE),
                Arguments.of(token(JWT, "{\"event\":{\"grants\":{\"seat\":{}}},\"exp\":1}"), TicketTokens.TYPE),
                Arguments.of(token("{\"alg\":\"HS256\",\"typ\":\"portal+jwt\"}", "{") + "a", PortalTokens.TYPE));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void tokenIsLookedAtAsOneOfTheTypeThatItResembles(String token, TokenType<?> type) {
        TokenInspection inspection = ANY.inspect(token);

        assertThat(inspection.type()).isSameInstanceAs(type);
        assertThat(inspection.report()).contains("Looked at as " + type.policy().name() + ", which it resembles most");
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void whereItStandsAmongTheInspectorsDoesNotMatter(String token, TokenType<?> type) {
        TokenInspector reversed = TokenInspector.anyOf(
                TannoyFindings.inspector().build(),
                TokenInspector.builder(TicketTokens.TYPE).build(),
                TokenInspector.builder(PortalTokens.TYPE).build(),
                TokenInspector.builder(VisitorTokens.TYPE).build());

        assertThat(reversed.inspect(token).type()).isSameInstanceAs(type);
    }

    @Test
    void whatIsNoTokenIsToldByTheVendorThatKnowsIt() {
        assertThat(ANY.inspect(Fixtures.KEY_SID).findings().get(0).message())
                .isEqualTo("This is an API key's SID, not a token (Tannoy error 20160).");
    }

    @Test
    void anyTextHasFindings() {
        for (String text : new String[] {null, "", ".", "..", "a.b.c", "....", "x".repeat(40_000)}) {
            assertThat(ANY.inspect(text).findings()).isNotEmpty();
        }
    }

    @Test
    void keysAndGrantsOfTheTypesOwnInspectorCount() {
        TokenInspector inspector = TokenInspector.anyOf(
                TokenInspector.builder(TicketTokens.TYPE).build(),
                TannoyFindings.inspector()
                        .clock(Fixtures.CLOCK)
                        .key(Fixtures.KEY)
                        .build());

        TokenInspection inspection = inspector.inspect(Fixtures.token().build().toJwt());

        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.report()).contains("matches the given key");
    }

    @Test
    void oneInspectorStaysAsItIs() {
        TokenInspector one = TokenInspector.anyOf(TannoyFindings.inspector().build());

        assertThat(one.inspect("a.b.c").report()).doesNotContain("resembles");
    }

    @Test
    void noneIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "inspectors",
                "inspectors: required: give one at least",
                () -> TokenInspector.anyOf());
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "inspectors",
                "inspectors: must not be null",
                () -> TokenInspector.anyOf((TokenInspector) null));
    }

    @Test
    void toStringSaysWhichTypes() {
        assertThat(ANY.toString()).isEqualTo("TokenInspector[VisitorToken, PortalToken, TicketToken, TannoyToken]");
    }
}
