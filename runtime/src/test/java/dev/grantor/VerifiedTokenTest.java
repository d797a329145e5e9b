package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.NOW;
import static dev.grantor.testsupport.HostileTokens.VERIFIER;
import static dev.grantor.testsupport.HostileTokens.good;
import static dev.grantor.testsupport.HostileTokens.payloadWith;
import static dev.grantor.testsupport.HostileTokens.payloadWithout;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformed;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.ErrorCode;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifiedTokenTest {

    private static final String GRANTS =
            "{\"z\":{\"n\":null,\"l\":[1,{\"x\":\"y\"}]},\"identity\":\"alice\",\"a\":{},\"m\":null}";

    private static VerifiedToken<TannoyToken> verified(String payload) {
        return VERIFIER.verify(Forgery.withPayload(payload));
    }

    @Test
    void claimsThatEveryTokenHasAreRead() {
        VerifiedToken<TannoyToken> token = verified(payloadWith("grants", "{\"identity\":\"alice\"}"));

        assertThat(Optional.ofNullable(token.claims().identity())).hasValue("alice");
        assertThat(token.claims().accountSid()).isEqualTo(Fixtures.ACCOUNT_SID);
        assertThat(token.claims().keySid()).isEqualTo(Fixtures.KEY_SID);
        assertThat(token.id()).hasValue(CANARY);
        assertThat(token.issuedAt()).hasValue(Instant.ofEpochSecond(NOW));
        assertThat(token.notBefore()).isEmpty();
        assertThat(token.expiresAt()).hasValue(Instant.ofEpochSecond(NOW + 3600));
        assertThat(Optional.ofNullable(token.claims().region())).isEmpty();
        assertThat(token.claims().grants().keys()).isEmpty();
    }

    @Test
    void claimsThatATokenNeedNotHaveAreEmpty() {
        VerifiedToken<TannoyToken> token =
                verified(payloadWithout("jti").replace("\"identity\":\"" + CANARY + "\"", ""));

        assertThat(Optional.ofNullable(token.claims().identity())).isEmpty();
        assertThat(token.id()).isEmpty();
    }

    @Test
    void grantKeysAreInTheOrderOfTheTokenWithoutTheIdentity() {
        assertThat(verified(payloadWith("grants", GRANTS)).claims().grants().keys())
                .containsExactly("z", "a", "m")
                .inOrder();
    }

    @Test
    void grantThatNobodyDeclaredIsFreeForm() {
        VerifiedToken<TannoyToken> token = verified(payloadWith("grants", GRANTS));

        Map<String, Object> grant = token.claims().grants().grant("z").orElseThrow();
        assertThat(grant.keySet()).containsExactly("n", "l").inOrder();
        assertThat(grant).containsEntry("n", null);
        assertThat(grant).containsEntry("l", List.of(1, Map.of("x", "y")));
        assertThat(token.claims().grants().grant("a").orElseThrow()).isEmpty();
        assertThat(token.claims().grants().grant("m").orElseThrow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"video", "identity", "", "Z", "z ", "\ud800"})
    void grantThatIsNotThereIsEmpty(String key) {
        assertThat(verified(payloadWith("grants", GRANTS)).claims().grants().grant(key))
                .isEmpty();
    }

    @Test
    void furtherClaimsAreFreeForm() {
        Map<String, Object> claims = verified(
                        payloadWith("x", "[null,true,1,2147483648,9223372036854775808,1.5,1e2,\"s\",{\"y\":[]}]"))
                .claims()
                .otherClaims();

        assertThat(claims.keySet()).containsExactly("note", "x").inOrder();
        assertThat(claims)
                .containsEntry(
                        "x",
                        Arrays.asList(
                                null,
                                true,
                                1,
                                2147483648L,
                                new BigInteger("9223372036854775808"),
                                1.5,
                                100.0,
                                "s",
                                Map.of("y", List.of())));
    }

    @Test
    void claimsNamedLikeMembersOfGrantsAreFurtherClaims() {
        VerifiedToken<TannoyToken> token = verified(payloadWith("grants", "{}").replace("\"note\"", "\"identity\""));

        assertThat(Optional.ofNullable(token.claims().identity())).isEmpty();
        assertThat(token.claims().otherClaims()).containsEntry("identity", CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1e2147483647", "1e99999999999", "123456789e-999999999"})
    void numberThatJavaCannotHoldIsRefusedWhenItIsRead(String number) {
        VerifiedToken<TannoyToken> token = verified(payloadWith("grants", "{\"g\":{\"x\":" + number + "}}"));

        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "grants.g.x",
                () -> token.claims().grants().grant("g"));
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "x", () -> verified(payloadWith("x", number)));
    }

    @Test
    @SuppressWarnings({"NullAway", "DoNotCall"})
    void nothingThatIsReturnedCanBeChanged() {
        VerifiedToken<TannoyToken> token = verified(payloadWith("grants", GRANTS));
        Set<String> keys = token.claims().grants().keys();
        Map<String, Object> grant = token.claims().grants().grant("z").orElseThrow();
        Map<String, Object> claims = token.claims().otherClaims();
        List<?> list = (List<?>) grant.get("l");
        Map<?, ?> map = (Map<?, ?>) list.get(1);

        assertThrows(UnsupportedOperationException.class, () -> keys.remove("a"));
        assertThrows(UnsupportedOperationException.class, () -> keys.iterator().remove());
        assertThrows(UnsupportedOperationException.class, grant::clear);
        assertThrows(UnsupportedOperationException.class, () -> grant.put("x", 1));
        assertThrows(UnsupportedOperationException.class, () -> list.remove(0));
        assertThrows(UnsupportedOperationException.class, map::clear);
        assertThrows(UnsupportedOperationException.class, () -> claims.put("x", 1));
        assertThrows(
                UnsupportedOperationException.class,
                () -> claims.entrySet().iterator().remove());
        assertThat(token.claims().grants().keys()).hasSize(3);
        assertThat(token.claims().grants().grant("z")).hasValue(grant);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        VerifiedToken<TannoyToken> token = VERIFIER.verify(good());

        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "key",
                () -> token.claims().grants().grant((String) null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "type", () -> token.grant((GrantType<?>) null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "type", () -> token.require(null));
    }

    @Test
    void toStringShowsNothing() {
        assertThat(VERIFIER.verify(good()).toString()).isEqualTo("VerifiedToken[redacted]");
    }
}
