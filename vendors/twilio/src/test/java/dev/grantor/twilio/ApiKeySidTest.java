package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.twilio.Fixtures.ACCOUNT_SID;
import static dev.grantor.twilio.Fixtures.KEY_SID;
import static dev.grantor.twilio.Fixtures.SECRET;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeySidTest {

    @ParameterizedTest
    @CsvSource({
        "AC0123456789abcdef0123456789abcdef, SK0123456789abcdef0123456789abcdef",
        "ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "AC0123456789ABCDEF0123456789ABCDEF, SK123",
    })
    void prefixAndLettersOrDigitsAreASid(String accountSid, String keySid) {
        ApiKey key = ApiKey.of(accountSid, keySid, SECRET);

        assertThat(key.accountSid()).isEqualTo(accountSid);
        assertThat(key.sid()).isEqualTo(keySid);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullAccountSidIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "accountSid",
                "accountSid: must not be null",
                () -> ApiKey.of(null, KEY_SID, SECRET));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullKeySidIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "apiKeySid",
                "apiKeySid: must not be null",
                () -> ApiKey.of(ACCOUNT_SID, null, SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankSidIsRefused(String blank) {
        assertInvalid(
                ErrorCode.PARAMETER_BLANK,
                "accountSid",
                "accountSid: blank: expected an account SID, \"AC\" and letters or digits (Twilio error 20103).",
                () -> ApiKey.of(blank, KEY_SID, SECRET));
        assertInvalid(
                ErrorCode.PARAMETER_BLANK,
                "apiKeySid",
                "apiKeySid: blank: expected an API key SID, \"SK\" and letters or digits (Twilio error 20103).",
                () -> ApiKey.of(ACCOUNT_SID, blank, SECRET));
    }

    @Test
    void wrongPrefixIsShownAndNothingElse() {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "accountSid",
                "accountSid: must be an account SID, \"AC\" and letters or digits, but starts with \"XX\"",
                () -> ApiKey.of("XXcanary89abcdef0123456789abcdef", KEY_SID, SECRET));
    }

    @Test
    void prefixIsShownEscaped() {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "accountSid",
                "but starts with \"\\u000D\\u000A\"",
                () -> ApiKey.of("\r\ncanary", KEY_SID, SECRET));
    }

    @Test
    void lowerCasePrefixIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "apiKeySid",
                "but starts with \"sk\"",
                () -> ApiKey.of(ACCOUNT_SID, "sk0123456789abcdef0123456789abcdef", SECRET));
    }

    @Test
    void swappedSidsGetAHint() {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "accountSid",
                "starts with \"SK\": it looks like an API key SID",
                () -> ApiKey.of(KEY_SID, ACCOUNT_SID, SECRET));
    }

    @Test
    void accountSidInThePlaceOfTheKeySidGetsAHint() {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "apiKeySid",
                "starts with \"AC\": it looks like an account SID",
                () -> ApiKey.of(ACCOUNT_SID, ACCOUNT_SID, SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AC0123456789abcdef0123456789abcdef\n", "AC0123456789abcdef0123456789abcdef "})
    void whiteSpaceAtTheEndIsNotTrimmed(String accountSid) {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "accountSid",
                "but ends with white space",
                () -> ApiKey.of(accountSid, KEY_SID, SECRET));
    }

    @Test
    void whiteSpaceAtTheStartIsNotTrimmed() {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "accountSid",
                "but starts with \" A\"",
                () -> ApiKey.of(' ' + ACCOUNT_SID, KEY_SID, SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKcanary-0123", "SKcanary 0123", "SKcanary\u0000", "SKcanary\u00e9", "SKcanary\u0661"})
    void otherCharactersAreRefused(String keySid) {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "apiKeySid",
                "but contains other characters than letters and digits",
                () -> ApiKey.of(ACCOUNT_SID, keySid, SECRET));
    }

    @Test
    void barePrefixIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "accountSid",
                "but ends after the prefix",
                () -> ApiKey.of("AC", KEY_SID, SECRET));
    }

    @Test
    void uncheckedTakesAnySids() {
        ApiKey key = ApiKey.unchecked("account 1", "key 1", "secret");

        assertThat(key.accountSid()).isEqualTo("account 1");
        assertThat(key.sid()).isEqualTo("key 1");
    }

    @Test
    void uncheckedRefusesBlankSids() {
        assertInvalid(
                ErrorCode.PARAMETER_BLANK,
                "accountSid",
                "must not be blank",
                () -> ApiKey.unchecked("", KEY_SID, SECRET));
        assertInvalid(
                ErrorCode.PARAMETER_BLANK,
                "apiKeySid",
                "must not be blank",
                () -> ApiKey.unchecked(ACCOUNT_SID, " ", SECRET));
    }

    @Test
    void longSidIsNoMistakeBeforeItsTokenIsTooLong() {
        ApiKey key = ApiKey.unchecked("AC1", "SK" + "1".repeat(20_000), SECRET);

        assertThrows(TokenTooLargeException.class, Fixtures.token(key)::build);
    }
}
