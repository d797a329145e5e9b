package dev.grantor.error;

import static com.google.common.truth.Truth.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Whoever answers errors can make each of them in a test, and finds in it what the message says. */
class ErrorsAreDataTest {

    private static final VendorError ERROR = new VendorError("Acme", 7);
    private static final Instant THEN = Instant.EPOCH;

    static final List<Arguments> ERRORS = List.of(
            Arguments.of(
                    new InvalidParameterException(ErrorCode.PARAMETER_RANGE, "ttl", "must be positive"),
                    ErrorCode.PARAMETER_RANGE,
                    "ttl",
                    "ttl: must be positive."),
            Arguments.of(
                    new InvalidParameterException(ErrorCode.PARAMETER_RANGE, "ttl", "must be positive", ERROR),
                    ErrorCode.PARAMETER_RANGE,
                    "ttl",
                    "ttl: must be positive (Acme error 7)."),
            Arguments.of(
                    new InvalidParameterException(ErrorCode.PARAMETER_TYPE, "", "must be JSON"),
                    ErrorCode.PARAMETER_TYPE,
                    "",
                    "The value: must be JSON."),
            Arguments.of(
                    new WeakSecretException(ErrorCode.SECRET_TOO_SHORT, "secret", "has 8 bits", 8, 256),
                    ErrorCode.SECRET_TOO_SHORT,
                    "secret",
                    "secret: has 8 bits."),
            Arguments.of(
                    new GrantConflictException(ErrorCode.CONFLICT_DUPLICATE, "video", "There is one already", ERROR),
                    ErrorCode.CONFLICT_DUPLICATE,
                    "video",
                    "There is one already (Acme error 7)."),
            Arguments.of(
                    new TokenTooLargeException(256, "The token is too long"),
                    ErrorCode.TOKEN_TOO_LARGE,
                    "",
                    "The token is too long."),
            Arguments.of(new SigningException("No HS256", null), ErrorCode.SIGNING_FAILED, "", "No HS256."),
            Arguments.of(
                    new MalformedJsonException(ErrorCode.MALFORMED_CLAIM, "grants.video.room", "expected a string"),
                    ErrorCode.MALFORMED_CLAIM,
                    "grants.video.room",
                    "grants.video.room: expected a string."),
            Arguments.of(
                    new MalformedJsonException(ErrorCode.MALFORMED_JSON, "", "not strict JSON"),
                    ErrorCode.MALFORMED_JSON,
                    "",
                    "The value: not strict JSON."),
            Arguments.of(
                    new MalformedTokenException(ErrorCode.MALFORMED_CLAIM, "exp", "not a number", ERROR, null),
                    ErrorCode.MALFORMED_CLAIM,
                    "exp",
                    "exp: not a number (Acme error 7)."),
            Arguments.of(
                    new MalformedTokenException(ErrorCode.TOKEN_MISSING, "", "The token is empty"),
                    ErrorCode.TOKEN_MISSING,
                    "",
                    "The token is empty."),
            Arguments.of(
                    new UnsupportedTokenException(ErrorCode.UNSUPPORTED_TYPE, "header", "The typ is another", ERROR),
                    ErrorCode.UNSUPPORTED_TYPE,
                    "header",
                    "The typ is another (Acme error 7)."),
            Arguments.of(
                    new UnknownKeyException(ErrorCode.UNKNOWN_KEY, "There is no key", null),
                    ErrorCode.UNKNOWN_KEY,
                    "",
                    "There is no key."),
            Arguments.of(
                    new SignatureMismatchException("The signature is another", null),
                    ErrorCode.SIGNATURE_MISMATCH,
                    "",
                    "The signature is another."),
            Arguments.of(
                    new TokenExpiredException(THEN, THEN, Duration.ZERO, "The token expired. Mint a new one", ERROR),
                    ErrorCode.TOKEN_EXPIRED,
                    "exp",
                    "The token expired. Mint a new one (Acme error 7)."),
            Arguments.of(
                    new TokenNotYetValidException("nbf", THEN, THEN, Duration.ZERO, "Not yet valid", null),
                    ErrorCode.TOKEN_NOT_YET_VALID,
                    "nbf",
                    "Not yet valid."),
            Arguments.of(
                    new ClaimMismatchException(ErrorCode.CLAIM_MISSING, "iss", "missing", ERROR),
                    ErrorCode.CLAIM_MISSING,
                    "iss",
                    "iss: missing (Acme error 7)."));

    @ParameterizedTest
    @FieldSource("ERRORS")
    void errorHasItsCodeItsPathAndTheMessageOfBoth(
            AccessTokenException error, ErrorCode code, String path, String message) {
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.path()).isEqualTo(path);
        assertThat(error).hasMessageThat().isEqualTo(message);
        assertThat(message).contains(error.problem());
        assertThat(error.vendorError().isPresent()).isEqualTo(message.contains("Acme error 7"));
    }

    @Test
    void messageThatEndsItsSentenceGetsNoSecondStop() {
        assertThat(new MalformedJsonException(ErrorCode.MALFORMED_CLAIM, "a", "set both or neither."))
                .hasMessageThat()
                .isEqualTo("a: set both or neither.");
        assertThat(new MalformedJsonException(ErrorCode.UNKNOWN_CLAIM, "a", "not a claim; did you mean \"b\"?"))
                .hasMessageThat()
                .isEqualTo("a: not a claim; did you mean \"b\"?");
    }
}
