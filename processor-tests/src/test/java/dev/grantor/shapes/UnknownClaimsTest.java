package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.GrantType;
import dev.grantor.VerifiedToken;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.twilio.TwilioToken;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims that a declaration does not have are ignored or refused at every depth. */
class UnknownClaimsTest {

    static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of(
                        MenuGrants.TYPE,
                        "{\"dishs\":[\"canary\"]}",
                        "grants.menu.dishs",
                        "grants.menu.dishs: not a claim of this grant; did you mean \"dishes\"?"),
                Arguments.of(
                        MenuGrants.TYPE,
                        "{\"kitchen\":{\"nmae\":\"canary\"}}",
                        "grants.menu.kitchen.nmae",
                        "grants.menu.kitchen.nmae: not a claim of this grant; did you mean \"name\"?"),
                Arguments.of(
                        MenuGrants.TYPE,
                        "{\"kitchen\":{\"hours\":{\"opens\":7}}}",
                        "grants.menu.kitchen.hours.opens",
                        "grants.menu.kitchen.hours.opens: not a claim of this grant; did you mean \"open\"?"),
                Arguments.of(
                        EmployeeGrants.TYPE,
                        "{\"name\":\"a\",\"Employer\":{\"x\":\"canary\"}}",
                        "grants.employee.Employer",
                        "grants.employee.Employer: not a claim of this grant; did you mean \"employer\"?"),
                Arguments.of(
                        EmployeeGrants.TYPE,
                        "{\"name\":\"a\",\"employer\":{\"title\":\"b\",\"staff\":{\"c\":{\"name\":\"d\",\"nme\":7}}}}",
                        "grants.employee.employer.staff.c.nme",
                        "grants.employee.employer.staff.c.nme: not a claim of this grant; did you mean \"name\"?"),
                Arguments.of(
                        Nested_ShapeGrants.TYPE,
                        "{\"type\":\"ROUND\",\"builders\":[{\"name\":\"a\"},{\"name\":\"b\",\"zip\":7}]}",
                        "grants.nested.shape.builders[1].zip",
                        "grants.nested.shape.builders[1].zip: not a claim of this grant."));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    <T> void unknownClaimIsIgnoredByDefault(GrantType<T> type, String json, String path, String message) {
        VerifiedToken<TwilioToken> token = Tokens.with(type.key(), json);

        assertThat(type.toJson(token.require(type))).doesNotContain("canary");
    }

    @ParameterizedTest
    @MethodSource("unknown")
    <T> void unknownClaimIsRefusedOnRequest(GrantType<T> type, String json, String path, String message) {
        VerifiedToken<TwilioToken> token =
                Tokens.verifier().refuseUnknownClaims().build().verify(Tokens.jwt(type.key(), json));

        MalformedTokenException refusal = assertThrows(MalformedTokenException.class, () -> token.grant(type));

        assertThat(refusal.code()).isEqualTo(ErrorCode.UNKNOWN_CLAIM);
        assertThat(refusal.path()).isEqualTo(path);
        assertThat(refusal).hasMessageThat().isEqualTo(message);
    }

    @Test
    void whatIsInFreeFormClaimsIsNeverUnknown() {
        VerifiedToken<TwilioToken> token = Tokens.verifier()
                .refuseUnknownClaims()
                .build()
                .verify(Tokens.jwt("profile", "{\"any\":{\"thing\":[{\"x\":1}]}}"));

        assertThat(token.require(ProfileGrants.TYPE).profile()).containsKey("any");
    }
}
