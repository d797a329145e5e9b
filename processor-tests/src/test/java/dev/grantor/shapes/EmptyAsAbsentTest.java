package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantPart;
import dev.grantor.annotation.NotBlank;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code @NotBlank(emptyAsAbsent = true)}: other libraries write empty texts for what nobody set. */
class EmptyAsAbsentTest {

    /** An inherited claim keeps what is said of it. */
    interface Named {

        @Claim
        @NotBlank(emptyAsAbsent = true)
        @Nullable
        String name();
    }

    @GrantPart
    interface Desk {

        @Claim
        @NotBlank(emptyAsAbsent = true)
        @Nullable
        String label();
    }

    @Grant("contact")
    interface ContactGrant extends Named {

        @Claim
        @NotBlank
        String id();

        @Claim
        @NotBlank(emptyAsAbsent = true)
        Optional<String> nick();

        @Claim
        @NotBlank(emptyAsAbsent = true)
        default String language() {
            return "en";
        }

        @Claim(
                value = "phone",
                within = {"work", "office"})
        @NotBlank(emptyAsAbsent = true)
        @Nullable
        String workPhone();

        @Claim
        Optional<List<Desk>> desks();

        @Claim
        @NotBlank(emptyAsAbsent = false)
        @Nullable
        String strict();

        @Check
        default void isNotCalledByItsId() {
            if (id().equals(name())) {
                throw new IllegalArgumentException("name and id must differ");
            }
        }
    }

    private static ContactGrant read(String json) {
        return EmptyAsAbsentTest_ContactGrants.TYPE.fromJson(json);
    }

    private static ContactGrant withIdAlone() {
        return EmptyAsAbsentTest_ContactGrants.builder().id("1").build();
    }

    static final List<String> EMPTY_CLAIMS = List.of(
            "\"name\":\"\"",
            "\"nick\":\"\"",
            "\"language\":\"\"",
            "\"work\":{\"office\":{\"phone\":\"\"}}",
            "\"name\":\"\",\"nick\":\"\",\"language\":\"\",\"work\":{\"office\":{\"phone\":\"\"}}");

    @ParameterizedTest
    @FieldSource("EMPTY_CLAIMS")
    void emptyTextIsReadAsAbsent(String claims) {
        assertThat(read("{" + claims + ",\"id\":\"1\"}")).isEqualTo(withIdAlone());
    }

    @Test
    void absentClaimsAreNullEmptyOrTheDefault() {
        ContactGrant contact =
                read("{\"id\":\"1\",\"name\":\"\",\"nick\":\"\",\"language\":\"\",\"desks\":[{\"label\":\"\"}]}");

        assertThat(contact.name()).isNull();
        assertThat(contact.nick()).isEmpty();
        assertThat(contact.language()).isEqualTo("en");
        assertThat(contact.desks().orElseThrow().get(0).label()).isNull();
    }

    @Test
    void otherTextsAreReadAsTheyAre() {
        ContactGrant contact = read("{\"id\":\"1\",\"name\":\"a\",\"nick\":\"b\",\"language\":\"c\"}");

        assertThat(contact.name()).isEqualTo("a");
        assertThat(contact.nick()).hasValue("b");
        assertThat(contact.language()).isEqualTo("c");
    }

    static final List<String> STILL_REFUSED = List.of(
            "\"id\":\"\"",
            "\"id\":\"1\",\"strict\":\"\"",
            "\"id\":\"1\",\"name\":\" \"",
            "\"id\":\"1\",\"nick\":\"\\t\"",
            "\"id\":\"1\",\"name\":{}",
            "\"id\":\"1\",\"name\":[]",
            "\"id\":\"1\",\"name\":0",
            "\"id\":\"1\",\"name\":\"\",\"name\":\"\"",
            "\"id\":\"1\",\"name\":\"1\"");

    @ParameterizedTest
    @FieldSource("STILL_REFUSED")
    void everythingElseIsRefusedAsBefore(String claims) {
        assertThrows(MalformedJsonException.class, () -> read("{" + claims + "}"));
    }

    static Stream<Executable> settersOfAnEmptyText() {
        return Stream.<Consumer<EmptyAsAbsentTest_ContactGrants.Builder>>of(
                        builder -> builder.name(""),
                        builder -> builder.nick(""),
                        builder -> builder.nick(Optional.of("")),
                        builder -> builder.language(""),
                        builder -> builder.workPhone(""))
                .map(setter -> () -> setter.accept(EmptyAsAbsentTest_ContactGrants.builder()));
    }

    @ParameterizedTest
    @MethodSource("settersOfAnEmptyText")
    void emptyTextCannotBeSet(Executable setter) {
        InvalidParameterException refusal = assertThrows(InvalidParameterException.class, setter);

        assertThat(refusal.code()).isEqualTo(ErrorCode.PARAMETER_BLANK);
    }
}
