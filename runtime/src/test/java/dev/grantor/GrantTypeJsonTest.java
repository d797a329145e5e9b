package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.refusal;
import static dev.grantor.testsupport.RoomGrant.TYPE;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.TokenTooLargeException;
import dev.grantor.testsupport.RoomGrant;
import dev.grantor.testsupport.RoomListType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantTypeJsonTest {

    @Test
    void grantIsWrittenAsItStandsInAToken() {
        assertThat(TYPE.toJson(new RoomGrant("d\u00e4\u2028\"ily"))).isEqualTo("{\"room\":\"d\u00e4\u2028\\\"ily\"}");
    }

    @Test
    void grantIsReadBack() {
        assertThat(TYPE.fromJson(" {\"new\":[{}],\"room\":\"\\u00e4\ud83d\ude00\"}\n"))
                .isEqualTo(new RoomGrant("\u00e4\ud83d\ude00"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "room", "room: must not be null", () -> TYPE.toJson(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "json", "json: must not be null", () -> TYPE.fromJson(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                    | room      | MALFORMED_JSON",
                "null                                  | room      | MALFORMED_CLAIM",
                "[]                                    | room      | MALFORMED_CLAIM",
                "\"canary\"                            | room      | MALFORMED_CLAIM",
                "{\"room\":1}                          | room.room | MALFORMED_CLAIM",
                "{\"room\":\"canary\"}{}               | room      | MALFORMED_JSON",
                "{\"room\":\"canary\"                  | room.room | MALFORMED_JSON",
                "{\"room\":\"canary\",\"room\":\"b\"}  | room.room | MALFORMED_DUPLICATE_NAME",
                "{\"room\":\"canary\\ud800\"}          | room.room | MALFORMED_JSON",
                "{room:\"canary\"}                     | room      | MALFORMED_JSON",
            })
    void whatIsNotAGrantIsRefusedWithItsPath(String json, String path, ErrorCode code) {
        MalformedJsonException refusal = refusal(MalformedJsonException.class, code, path, () -> TYPE.fromJson(json));

        assertThat(refusal.path()).isEqualTo(path);
    }

    @Test
    void unpairedSurrogateIsRefused() {
        refusal(
                MalformedJsonException.class,
                ErrorCode.MALFORMED_JSON,
                "room: the text has an unpaired surrogate.",
                () -> TYPE.fromJson("{\"room\":\"canary\ud800\"}"));
    }

    @Test
    void textOverOneMegabyteIsRefusedUnread() {
        String message = "room: longer than 1048576 bytes of UTF-8.";

        refusal(
                MalformedJsonException.class,
                ErrorCode.TOKEN_TOO_LARGE,
                message,
                () -> TYPE.fromJson("canary".repeat(200_000)));
        refusal(
                MalformedJsonException.class,
                ErrorCode.TOKEN_TOO_LARGE,
                message,
                () -> TYPE.fromJson("{\"room\":\"" + "\u00e4".repeat(524_288) + "\"}"));
    }

    @Test
    void textOfOneMegabyteIsReadAndWritten() {
        String json = "{\"room\":\"" + "\u00e4".repeat(524_282) + "\"}";

        assertThat(TYPE.toJson(TYPE.fromJson(json))).isEqualTo(json);
    }

    @Test
    void grantOverOneMegabyteIsNotWritten() {
        refusal(
                TokenTooLargeException.class,
                ErrorCode.TOKEN_TOO_LARGE,
                "1048576",
                () -> TYPE.toJson(new RoomGrant("canary".repeat(200_000))));
    }

    @Test
    void typeThatCannotReadIsRefused() {
        refusal(
                MalformedJsonException.class,
                ErrorCode.MALFORMED_CLAIM,
                "dev.grantor.testsupport.RoomListType threw java.lang.UnsupportedOperationException",
                () -> new RoomListType().fromJson("{}"));
    }

    @Test
    void keyOfTheTypeIsChecked() {
        GrantType<RoomGrant> type = RoomGrant.typeOfKey("\n");

        assertInvalid(ErrorCode.PARAMETER_BLANK, "key", "blank", () -> type.toJson(new RoomGrant("canary")));
        assertInvalid(ErrorCode.PARAMETER_BLANK, "key", "blank", () -> type.fromJson("{}"));
    }
}
