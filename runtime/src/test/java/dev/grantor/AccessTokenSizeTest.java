package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.token;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.refusal;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenTooLargeException;
import dev.grantor.tannoy.TannoyTokens;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenSizeTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void tokenMayBeAsLongAsTheLimitAndNoLonger(int more) {
        TannoyTokens.Builder builder =
                token().id("1").otherClaims(Collections.singletonMap("extra", "x".repeat(200 + more)));
        int length = builder.build().toJwt().length();

        assertThat(builder.maxLength(length).build().toJwt()).hasLength(length);
        TokenTooLargeException refusal = refusal(
                TokenTooLargeException.class,
                ErrorCode.TOKEN_TOO_LARGE,
                "The token would be longer than the limit of " + (length - 1) + " characters.",
                builder.maxLength(length - 1)::build);
        assertThat(refusal.limit()).isEqualTo(length - 1);
    }

    @Test
    void longestHeaderLeavesRoomUnderTheLeastLimit() {
        TannoyTokens.Builder builder = token().region("a".repeat(63)).maxLength(256);

        refusal(TokenTooLargeException.class, ErrorCode.TOKEN_TOO_LARGE, "256 characters", builder::build);
    }

    @Test
    void defaultLimitIs16384Characters() {
        TannoyTokens.Builder builder = token().otherClaims(Collections.singletonMap("extra", "x".repeat(16_384)));

        refusal(TokenTooLargeException.class, ErrorCode.TOKEN_TOO_LARGE, "16384 characters", builder::build);
        assertThat(builder.maxLength(32_768).build().toJwt().length()).isGreaterThan(16_384);
    }

    @Test
    void grantOf200000MembersIsTooLarge() {
        Map<String, String> params =
                IntStream.range(0, 200_000).boxed().collect(Collectors.toMap(i -> "key" + i, i -> "canary"));

        refusal(
                TokenTooLargeException.class,
                ErrorCode.TOKEN_TOO_LARGE,
                "16384 characters",
                () -> token().grant("voice", Map.of("params", params)).build());
    }

    @Test
    void grantOf4MegabytesIsTooLargeForAnyLimit() {
        refusal(
                TokenTooLargeException.class,
                ErrorCode.TOKEN_TOO_LARGE,
                "1048576 characters",
                () -> token().maxLength(1_048_576)
                        .grant("voice", Map.of("text", "x".repeat(4_000_000)))
                        .build());
    }

    @Test
    void listThatHardlyEndsIsRefusedAtOnce() {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "extra",
                "extra: there are more than 1000000 values inside it",
                () -> token().otherClaims(
                                Collections.singletonMap("extra", Collections.nCopies(Integer.MAX_VALUE, "canary"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 255, 1_048_577, Integer.MAX_VALUE})
    void limitOutsideItsRangeIsRefused(int characters) {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "maxLength",
                "maxLength: must be 256 to 1048576 characters, but is " + characters + ".",
                () -> token().maxLength(characters));
    }
}
