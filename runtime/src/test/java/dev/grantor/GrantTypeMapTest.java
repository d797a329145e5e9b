package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformed;

import dev.grantor.error.ErrorCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Grants out of the maps that other libraries make of JSON. */
class GrantTypeMapTest {

    @Test
    void mapIsReadAsItsJsonWouldBe() {
        DeskGrant grant =
                DeskGrants.TYPE.fromMap(Map.of("desk_sid", "DK1", "seats", 4, "tags", List.of("quiet", "window")));

        assertThat(grant)
                .isEqualTo(
                        DeskGrants.TYPE.fromJson("{\"desk_sid\":\"DK1\",\"seats\":4,\"tags\":[\"quiet\",\"window\"]}"));
    }

    @Test
    void valueOfAnotherTypeIsRefused() {
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "desk.desk_sid",
                () -> DeskGrants.TYPE.fromMap(Map.of("desk_sid", Map.of("x", CANARY))));
    }

    @Test
    void missingClaimIsRefused() {
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM, "desk", "desk_sid", () -> DeskGrants.TYPE.fromMap(Map.of("seats", 4)));
    }

    @Test
    void checksOfTheGrantBite() {
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "desk",
                "seats must be 2 or more",
                () -> DeskGrants.TYPE.fromMap(Map.of("desk_sid", "DK1", "seats", 1)));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "desk.desk_sid",
                () -> DeskGrants.TYPE.fromMap(Map.of("desk_sid", new StringBuilder(CANARY))));
    }

    @Test
    void nullIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "grant", () -> DeskGrants.TYPE.fromMap(null));
    }
}
