package dev.grantor.processor;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.ClassName;
import dev.grantor.annotation.NamingStrategy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @Test
    void companionHasAnSAtItsEndAndItsOutersJoined() {
        assertThat(Names.companion(ClassName.get("a.b", "VideoGrant"))).isEqualTo(ClassName.get("a.b", "VideoGrants"));
        assertThat(Names.companion(ClassName.get("a", "Outer", "Inner", "Room")))
                .isEqualTo(ClassName.get("a", "Outer_Inner_Rooms"));
        assertThat(Names.companion(ClassName.get("", "Room"))).isEqualTo(ClassName.get("", "Rooms"));
    }

    @ParameterizedTest
    @CsvSource({
        "getRoom, false, true",
        "getURL, false, true",
        "get1, false, true",
        "get_room, false, true",
        "get, false, false",
        "getaway, false, false",
        "room, false, false",
        "isOpen, true, true",
        "isOpen, false, false",
        "is, true, false",
        "island, true, false",
    })
    void accessorOfABeanBeginsWithAPrefix(String accessor, boolean isAllowed, boolean expected) {
        assertThat(Names.isBeanStyle(accessor, isAllowed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "getRoomSid, roomSid",
        "isOpen, open",
        "getURL, url",
        "getURLPath, urlPath",
        "getCallbackURL, callbackURL",
        "getA, a",
        "getAB, ab",
        "getABTest, abTest",
        "getIDs, ids",
        "getURLsByID, urlsByID",
        "getIDs2, ids2",
        "getIDset, iDset",
        "getRoomIDs, roomIDs",
        "getX1, x1",
        "getURL2, url2",
        "get_room, _room",
        "get1st, _1st",
    })
    void propertyOfABeanHasNoPrefix(String accessor, String property) {
        assertThat(Names.property(accessor, true)).isEqualTo(property);
    }

    @Test
    void propertyOfAnotherAccessorIsItsName() {
        assertThat(Names.property("getRoom", false)).isEqualTo("getRoom");
    }

    @ParameterizedTest
    @CsvSource({
        "room, room",
        "roomSid, room_sid",
        "callbackURL, callback_url",
        "urlPath, url_path",
        "roomIDs, room_ids",
        "callbackURLs, callback_urls",
        "URLsByID, urls_by_id",
        "IDs, ids",
        "roomIDs2, room_ids2",
        "APIsURLs, apis_urls",
        "DNSserver, dn_sserver",
        "_, _",
        "__, _",
        "URLPath, url_path",
        "aB, a_b",
        "x1Y2, x1_y2",
        "room_sid, room_sid",
        "Room, room",
        "_room, room",
        "gr\u00f6\u00dfeMax, gr\u00f6\u00dfe_max",
    })
    void nameInJsonIsTheSnakeCaseOfTheProperty(String property, String name) {
        assertThat(Names.wireName(property, NamingStrategy.SNAKE_CASE)).isEqualTo(name);
        assertThat(Names.wireName(property, NamingStrategy.LOWER_CAMEL_CASE)).isEqualTo(property);
    }

    @ParameterizedTest
    @CsvSource({"default, default_", "class, class_", "true, true_", "_, __", "room, room", "record, record"})
    void methodIsNotCalledLikeAKeyword(String property, String method) {
        assertThat(Names.method(property)).isEqualTo(method);
    }

    @Test
    void constantOfAPathHasNothingButLettersAndDigits() {
        assertThat(Names.constant(List.of("outgoing", "a-b c"))).isEqualTo("OUTGOING_A_B_C");
        assertThat(Names.constant(List.of("\u00e4", "$"))).matches("[A-Z_0-9]*");
    }
}
