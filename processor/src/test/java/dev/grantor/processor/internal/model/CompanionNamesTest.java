package dev.grantor.processor.internal.model;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanionNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Host, Hosts",
        "Company, Companies",
        "Survey, Surveys",
        "Address, Addresses",
        "Box, Boxes",
        "Quiz, Quizes",
        "Branch, Branches",
        "Wish, Wishes",
        "Y, Ys",
        "X, Xs",
        "API, APIs",
        "DNS, DNSs",
    })
    void companionIsTheEnglishPlural(String type, String companion) {
        assertThat(CompanionNames.companion(ClassName.get("a", type))).isEqualTo(ClassName.get("a", companion));
    }

    @Test
    void companionHasAnSAtItsEndAndItsOutersJoined() {
        assertThat(CompanionNames.companion(ClassName.get("a.b", "VideoGrant")))
                .isEqualTo(ClassName.get("a.b", "VideoGrants"));
        assertThat(CompanionNames.companion(ClassName.get("a", "Outer", "Inner", "Room")))
                .isEqualTo(ClassName.get("a", "Outer_Inner_Rooms"));
        assertThat(CompanionNames.companion(ClassName.get("", "Room"))).isEqualTo(ClassName.get("", "Rooms"));
    }

    @ParameterizedTest
    @CsvSource({"default, default_", "class, class_", "true, true_", "_, __", "room, room", "record, record"})
    void methodIsNotCalledLikeAKeyword(String property, String method) {
        assertThat(CompanionNames.method(property)).isEqualTo(method);
    }

    @Test
    void constantOfAPathHasNothingButLettersAndDigits() {
        assertThat(CompanionNames.constant(List.of("outgoing", "a-b c"))).isEqualTo("OUTGOING_A_B_C");
        assertThat(CompanionNames.constant(List.of("\u00e4", "$"))).matches("[A-Z_0-9]*");
    }
}
