package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {

    @Test
    void buildRunsTheChecksAndTellsTheirMessages() {
        InvalidParameterException range =
                assertThrows(InvalidParameterException.class, Samples.account().low(3)::build);
        InvalidParameterException owners =
                assertThrows(InvalidParameterException.class, Samples.account().coOwner("AC1")::build);

        assertThat(range.code()).isEqualTo(ErrorCode.PARAMETER_CHECK);
        assertThat(range).hasMessageThat().isEqualTo("account: low must not be above high.");
        assertThat(owners).hasMessageThat().isEqualTo("account: owner and coOwner must differ.");
    }

    @Test
    void readingRunsTheChecks() {
        MalformedJsonException refusal = assertThrows(
                MalformedJsonException.class,
                () -> AccountGrants.TYPE.fromJson("{\"owner\":\"AC1\",\"low\":3,\"high\":2}"));

        assertThat(refusal).hasMessageThat().contains("low must not be above high");
    }

    @Test
    void inheritedCheckSeesDefaults() {
        assertThat(DefaultsTest.document().build().version()).isEqualTo(2);
        assertThrows(InvalidParameterException.class, DefaultsTest.document().version(0)::build);
    }

    /** What Kotlin does in plain sight, and Java by tricks: throw checked exceptions that are not declared. */
    @Grant("sneaky")
    interface SneakyGrant {

        @Claim
        String room();

        @Claim
        default String floor() {
            throw ChecksTest.<Error>sneaky();
        }

        @Check
        default void check() {
            throw ChecksTest.<Error>sneaky();
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaky() throws T {
        throw (T) new IOException("canary");
    }

    @Test
    void checkedExceptionOfACheckOrADefaultIsToldAsAnyOther() {
        ChecksTest_SneakyGrants.Builder builder =
                ChecksTest_SneakyGrants.builder().room("RM1");

        InvalidParameterException ofDefault = assertThrows(InvalidParameterException.class, builder::build);
        InvalidParameterException ofCheck = assertThrows(InvalidParameterException.class, builder.floor("1")::build);

        assertThat(ofDefault).hasMessageThat().isEqualTo("sneaky.floor: its default threw java.io.IOException.");
        assertThat(ofCheck).hasMessageThat().isEqualTo("sneaky: a check threw java.io.IOException.");
    }

    static Stream<Arguments> blanks() {
        return Stream.of(
                Arguments.of(
                        "account.owner", (Executable) () -> Samples.account().owner(" \t")),
                Arguments.of(
                        "account.co_owner", (Executable) () -> Samples.account().coOwner("")),
                Arguments.of(
                        "account.alias", (Executable) () -> Samples.account().alias("")),
                Arguments.of(
                        "account.language", (Executable) () -> Samples.account().language("")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blanks")
    void blankTextIsRefusedWhereTheClaimSaysSo(String path, Executable call) {
        InvalidParameterException refusal = assertThrows(InvalidParameterException.class, call);

        assertThat(refusal.code()).isEqualTo(ErrorCode.PARAMETER_BLANK);
        assertThat(refusal.path()).isEqualTo(path);
    }

    @Test
    void blankTextIsRefusedOnReading() {
        MalformedJsonException refusal = assertThrows(
                MalformedJsonException.class,
                () -> AccountGrants.TYPE.fromJson("{\"owner\":\"AC1\",\"alias\":\"\",\"low\":1,\"high\":2}"));

        assertThat(refusal).hasMessageThat().contains("account.alias");
    }

    @Test
    void blankTextIsFineWhereTheClaimDoesNotSaySo() {
        assertThat(Samples.booking().roomSid("").build().roomSid()).isEmpty();
    }
}
