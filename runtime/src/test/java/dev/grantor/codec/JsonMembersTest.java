package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.InvalidParameterException;
import dev.grantor.testsupport.Json;
import org.junit.jupiter.api.Test;

class JsonMembersTest {

    private static final JsonMembers MEMBERS =
            JsonMembers.NONE.and(JsonName.of("iss"), "S\u00e4\"").and(JsonName.of("sub"), "AC");

    @Test
    void standAlone() {
        String json = Json.write(out -> {
            out.beginObject();
            out.members(MEMBERS);
            out.endObject();
        });

        assertThat(json).isEqualTo("{\"iss\":\"S\u00e4\\\"\",\"sub\":\"AC\"}");
    }

    @Test
    void standBetweenOthers() {
        String json = Json.write(out -> {
            out.beginObject();
            out.name("a");
            out.value(1);
            out.members(MEMBERS);
            out.name("b");
            out.value(2);
            out.endObject();
        });

        assertThat(json).isEqualTo("{\"a\":1,\"iss\":\"S\u00e4\\\"\",\"sub\":\"AC\",\"b\":2}");
    }

    @Test
    void unpairedSurrogateIsRefused() {
        InvalidParameterException refusal =
                assertThrows(InvalidParameterException.class, () -> MEMBERS.and(JsonName.of("x"), "\uD800"));

        assertThat(refusal.path()).isEqualTo("member.x");
    }

    @Test
    void toStringShowsNothing() {
        assertThat(MEMBERS.toString()).isEqualTo("JsonMembers[redacted]");
    }
}
