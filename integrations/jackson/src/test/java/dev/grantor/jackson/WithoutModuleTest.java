package dev.grantor.jackson;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantPart;
import dev.grantor.twilio.VideoGrants;
import dev.grantor.twilio.VoiceGrants;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper that knows nothing of grants writes none, since nobody could read what it writes. */
class WithoutModuleTest {

    @Grant("desk")
    interface DeskGrant {

        @Claim
        String name();

        @Claim
        default int seats() {
            return 1;
        }
    }

    @GrantPart
    interface Drawer {

        @Claim
        boolean isLocked();
    }

    record Response(Object grant) {}

    static Stream<Object> values() {
        Object video = VideoGrants.builder().room("canary").build();
        Drawer drawer = WithoutModuleTest_Drawers.builder().locked(true).build();
        return Stream.of(
                video,
                VoiceGrants.builder().incomingAllow(true).build(),
                WithoutModuleTest_DeskGrants.builder().name("canary").build(),
                drawer,
                new Response(video),
                new Response(drawer),
                List.of(video),
                Map.of("key", video));
    }

    @ParameterizedTest
    @MethodSource("values")
    void grantIsRefused(Object value) {
        JsonMapper mapper = JsonMapper.builder().build();

        JsonMappingException refusal = assertThrows(JsonMappingException.class, () -> mapper.writeValueAsString(value));

        assertThat(refusal).hasMessageThat().contains(" is no bean. Give Jackson's mapper a GrantModule");
        assertThat(refusal).hasMessageThat().doesNotContain("canary");
        assertThrows(RuntimeException.class, () -> mapper.valueToTree(value));
    }
}
