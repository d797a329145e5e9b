package dev.grantor.jackson3;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** What the two Jacksons have different methods for. */
final class Mappers {

    private Mappers() {}

    static Stream<ObjectMapper> withOtherSettings(Supplier<JsonMapper.Builder> mapper) {
        return Stream.of(
                mapper.get()
                        .changeDefaultVisibility(all -> all.withVisibility(PropertyAccessor.ALL, Visibility.NONE))
                        .build(),
                mapper.get()
                        .changeDefaultVisibility(all -> all.withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                        .build(),
                mapper.get()
                        .changeDefaultPropertyInclusion(all ->
                                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                        .build(),
                mapper.get().enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING).build());
    }

    static <T> T throughTokenBuffer(ObjectMapper mapper, T value, TypeReference<T> type) {
        try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
            mapper.writeValue(buffer, value);
            return mapper.readValue(buffer.asParser(ObjectReadContext.empty()), type);
        }
    }
}
