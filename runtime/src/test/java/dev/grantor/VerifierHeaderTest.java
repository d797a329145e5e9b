package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.assertNotSigned;
import static dev.grantor.testsupport.HostileTokens.assertRefusedUnverified;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.headerWith;
import static dev.grantor.testsupport.Refusals.CANARY;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.internal.jws.ReceivedHeader;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.lang.reflect.Field;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header is one small, strict JSON object. */
class VerifierHeaderTest {

    @Test
    void headerIsRememberedOnlyWhenItsSignatureIsRight() throws ReflectiveOperationException {
        TokenVerifier<TannoyToken> verifier = TannoyTokens.verifier()
                .acceptWaived()
                .key(Fixtures.KEY)
                .clock(Fixtures.CLOCK)
                .build();
        String ireland = Fixtures.token(Fixtures.KEY).region("ie1").build().toJwt();
        String sydney = Fixtures.token(Fixtures.KEY).region("au1").build().toJwt();
        verifier.verify(ireland);
        assertThat(rememberedRegion(verifier)).isEqualTo("ie1");

        assertThrows(SignatureMismatchException.class, () -> verifier.verify(Forgery.withWrongSignature(sydney)));
        assertThat(rememberedRegion(verifier)).isEqualTo("ie1");

        verifier.verify(sydney);
        assertThat(rememberedRegion(verifier)).isEqualTo("au1");
    }

    private static @Nullable String rememberedRegion(TokenVerifier<TannoyToken> verifier)
            throws ReflectiveOperationException {
        Field lastHeader = KeyRingVerifier.class.getDeclaredField("lastHeader");
        lastHeader.setAccessible(true);
        return ((ReceivedHeader) lastHeader.get(verifier)).parameters().get("twr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "\"" + CANARY + "\"", "null", "1", "true"})
    void headerThatIsNotAnObjectIsRefused(String header) {
        assertMalformed(ErrorCode.MALFORMED_CLAIM, header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                CANARY,
                "{\"alg\":\"HS256\"",
                "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"cty\":\"tannoy-fpa;v=1\",}",
                "{,\"alg\":\"HS256\"}",
                "{\"alg\" \"HS256\"}",
                "{\"alg\":\"HS256\" \"typ\":\"JWT\"}",
                "{'alg':'HS256'}",
                "{alg:\"HS256\"}",
                "{\"alg\":HS256}",
                "{\"alg\":\"HS256}",
                "{\"alg\":undefined}",
                "{\"x\":01}",
                "{\"x\":+1}",
                "{\"x\":.5}",
                "{\"x\":1.}",
                "{\"x\":1e}",
                "{\"x\":0x10}",
                "{\"x\":NaN}",
                "{\"x\":-Infinity}",
                "{\"x\":True}",
                "{\"x\":nul}",
                "{\"x\":[1,]}",
                "{\"x\":[1}}",
                "{\"x\":\"\\x\"}",
                "{\"x\":\"\\u00g0\"}",
                "{\"x\":\"tab\t\"}",
                "/**/{}",
                "{}//" + CANARY
            })
    void headerThatIsNotJsonIsRefused(String header) {
        assertMalformed(ErrorCode.MALFORMED_JSON, header);
    }

    @Test
    void headerOfAnEarlierTokenIsNotTakenForThatOfALater() {
        TokenVerifier<TannoyToken> verifier = TannoyTokens.verifier()
                .acceptWaived()
                .key(Fixtures.KEY)
                .clock(Fixtures.CLOCK)
                .build();
        String ireland = Fixtures.token(Fixtures.KEY).region("ie1").build().toJwt();
        String anywhere = Fixtures.token(Fixtures.KEY).build().toJwt();
        String notOurs = Forgery.withHeader("{\"alg\":\"none\"}");

        assertThat(verifier.verify(ireland).claims().region()).isEqualTo("ie1");
        assertThat(verifier.verify(anywhere).claims().region()).isNull();
        assertThat(verifier.verify(ireland).claims().region()).isEqualTo("ie1");
        assertThrows(UnsupportedTokenException.class, () -> verifier.verify(notOurs));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "}", ",", "null", "\u0000", "\u00a0", "{\"alg\":\"none\"}"})
    void whatFollowsTheHeaderIsRefused(String rest) {
        assertMalformed(ErrorCode.MALFORMED_JSON, Forgery.HEADER + rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"typ\":\"JWT\"",
                "\"\\u0074yp\":\"JWT\"",
                "\"cty\":null",
                "\"x\":1,\"x\":1",
                "\"x\":1,\"\\u0078\":\"" + CANARY + "\"",
                "\"\":1,\"\":2",
                "\"x\":{\"y\":1,\"y\":2}",
                "\"x\":[[{\"y\":1,\"z\":{},\"\\u0079\":2}]]"
            })
    void nameThatIsThereTwiceIsRefusedAtAnyDepth(String members) {
        assertMalformed(ErrorCode.MALFORMED_DUPLICATE_NAME, Forgery.HEADER.replace("}", "," + members + "}"));
    }

    @Test
    void headerHasAtMost8Levels() {
        assertVerifies(Forgery.withHeader(headerWith("x", "[".repeat(7) + "]".repeat(7))));
        assertVerifies(Forgery.withHeader(headerWith("x", "{\"y\":".repeat(7) + "1" + "}".repeat(7))));

        assertMalformed(ErrorCode.MALFORMED_DEPTH, headerWith("x", "[".repeat(8) + "]".repeat(8)));
        assertMalformed(ErrorCode.MALFORMED_DEPTH, headerWith("x", "{\"y\":".repeat(8) + "1" + "}".repeat(8)));
    }

    @Test
    void headerHasAtMost32Members() {
        assertVerifies(Forgery.withHeader(headerWithMembers(32)));

        assertMalformed(ErrorCode.MALFORMED_SIZE, headerWithMembers(33));
    }

    private static String headerWithMembers(int count) {
        String more =
                IntStream.range(3, count).mapToObj(i -> "\"x" + i + "\":" + i).collect(joining(","));
        return Forgery.HEADER.replace("}", "," + more + "}");
    }

    @Test
    void membersOfMembersCountToo() {
        String more = IntStream.range(0, 29).mapToObj(i -> "{\"x\":" + i + "}").collect(joining(","));

        assertMalformed(ErrorCode.MALFORMED_SIZE, Forgery.HEADER.replace("}", ",\"x\":[" + more + "]}"));
    }

    @Test
    void stringsInTheHeaderHaveAtMost512Characters() {
        assertVerifies(Forgery.withHeader(headerWith("x", "\"" + "x".repeat(512) + "\"")));
        assertVerifies(Forgery.withHeader(headerWith("kid", "\"" + "x".repeat(512) + "\"")));
        assertVerifies(Forgery.withHeader(headerWith("x", "\"" + "\\u0041".repeat(512) + "\"")));
        assertVerifies(Forgery.withHeader(headerWith("x".repeat(512), "1")));

        assertMalformed(ErrorCode.MALFORMED_SIZE, headerWith("x", "\"" + "x".repeat(513) + "\""));
        assertMalformed(ErrorCode.MALFORMED_SIZE, headerWith("kid", "\"" + "x".repeat(513) + "\""));
        assertMalformed(ErrorCode.MALFORMED_SIZE, headerWith("x", "\"" + "\\u0041".repeat(513) + "\""));
        assertMalformed(ErrorCode.MALFORMED_SIZE, headerWith("x".repeat(513), "1"));
    }

    @Test
    void numbersInTheHeaderHaveAtMost64Characters() {
        assertVerifies(Forgery.withHeader(headerWith("x", "9".repeat(64))));

        assertMalformed(ErrorCode.MALFORMED_NUMBER, headerWith("x", "9".repeat(65)));
        assertMalformed(ErrorCode.MALFORMED_NUMBER, headerWith("x", "0." + "9".repeat(63)));
        assertMalformed(ErrorCode.MALFORMED_NUMBER, headerWith("x", "1e" + "9".repeat(63)));
    }

    private static void assertMalformed(ErrorCode code, String header) {
        MalformedTokenException refusal =
                assertRefusedUnverified(MalformedTokenException.class, code, Forgery.withHeader(header));

        assertThat(refusal.path()).startsWith("header");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cty\":\"tannoy-fpa;v=1\",\"typ\":\"JWT\",\"alg\":\"HS256\"}",
                " {\r\n\t\"alg\" : \"HS256\" , \"typ\" : \"JWT\" , \"cty\" : \"tannoy-fpa;v=1\" } ",
                "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"cty\":\"tannoy-fpa;v=1\",\"x\":[null,{\"y\":[1e9,-0.5]}]}"
            })
    void orderWhiteSpaceAndUnknownMembersHaveNoMeaning(String header) {
        String token = Forgery.withHeader(header);

        assertVerifies(token);
        assertNotSigned(Forgery.withWrongSignature(token));
    }
}
