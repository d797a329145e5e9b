package dev.grantor.processor.internal.model;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.annotation.NamingStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireNamesTest {

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
        assertThat(WireNames.isBeanStyle(accessor, isAllowed)).isEqualTo(expected);
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
        assertThat(WireNames.property(accessor, true)).isEqualTo(property);
    }

    @Test
    void propertyOfAnotherAccessorIsItsName() {
        assertThat(WireNames.property("getRoom", false)).isEqualTo("getRoom");
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
        assertThat(WireNames.wireName(property, NamingStrategy.SNAKE_CASE)).isEqualTo(name);
        assertThat(WireNames.wireName(property, NamingStrategy.LOWER_CAMEL_CASE))
                .isEqualTo(property);
    }
}
