package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenPart;
import dev.grantor.error.VendorError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those of https://www.twilio.com/docs/api/errors. */
class TwilioErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "UNSUPPORTED_ALGORITHM, header, 20102",
        "MALFORMED_JSON, header, 20102",
        "MALFORMED_CLAIM, header.kid, 20102",
        "UNKNOWN_KEY, '', 20103",
        "CLAIM_DIFFERENT, sub, 20103",
        "CLAIM_MISSING, iss, 20103",
        "MALFORMED_CLAIM, iss, 20103",
        "TOKEN_EXPIRED, exp, 20104",
        "CLAIM_MISSING, exp, 20104",
        "TOKEN_NOT_YET_VALID, nbf, 20105",
        "CLAIM_MISSING, grants, 20106",
        "MALFORMED_CLAIM, grants.video.room, 20106",
        "MALFORMED_JSON, grants.video, 20106",
        "CONFLICT_DUPLICATE, grants.video, 20106",
        "CONFLICT_RESERVED, identity, 20106",
        "UNKNOWN_GRANT, grants.vidoe, 20106",
        "SIGNATURE_MISMATCH, '', 20107",
        "LIFETIME_TOO_LONG, exp, 20157",
        "PARAMETER_RANGE, ttl, 20157",
        "PARAMETER_FORMAT, accountSid, 20103",
        "PARAMETER_BLANK, apiKeySid, 20103",
        "MALFORMED_STRUCTURE, '', 20160",
        "MALFORMED_BASE64URL, '', 20160",
        "MALFORMED_CLAIM, '', 20160",
        "MALFORMED_JSON, exp, 20160",
    })
    void errorHasTheNumberOfTwilio(ErrorCode code, String path, int number) {
        assertThat(error(code, path)).isEqualTo(new VendorError("Twilio", number));
    }

    @ParameterizedTest
    @CsvSource({
        "TOKEN_MISSING, ''",
        "TOKEN_TOO_LARGE, ''",
        "KEY_UNAVAILABLE, ''",
        "MALFORMED_CLAIM, exp",
        "UNKNOWN_CLAIM, grants.video.rooom",
        "GRANT_MISSING, grants.video",
        "CLAIM_DIFFERENT, identity",
        "CONFLICT_DUPLICATE, extra",
        "CONFLICT_RESERVED, iss",
        "PARAMETER_RANGE, leeway",
        "PARAMETER_FORMAT, region",
        "PARAMETER_BLANK, identity",
    })
    void errorThatTwilioDoesNotKnowHasNoNumber(ErrorCode code, String path) {
        assertThat(error(code, path)).isNull();
    }

    @Test
    void pathThatOnlyBeginsLikeAPartIsNotInIt() {
        assertThat(error(ErrorCode.CONFLICT_DUPLICATE, "grantsman")).isNull();
    }

    private static @Nullable VendorError error(ErrorCode code, String path) {
        TokenPart part = path.startsWith("header") ? TokenPart.HEADER : TokenPart.PAYLOAD;
        return new TwilioErrors().of(code, part, path);
    }
}
