package dev.grantor.jackson;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the two Jacksons have different methods for. */
final class Mappers {

    private Mappers() {}

    static Stream<ObjectMapper> withOtherSettings(Supplier<JsonMapper.Builder> mapper) {
        return Stream.of(
                mapper.get().visibility(PropertyAccessor.ALL, Visibility.NONE).build(),
                mapper.get().visibility(PropertyAccessor.FIELD, Visibility.ANY).build(),
                mapper.get()
                        .defaultPropertyInclusion(
                                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                        .build(),
                mapper.get()
                        .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                        .build());
    }

    static <T> T throughTokenBuffer(ObjectMapper mapper, T value, TypeReference<T> type) throws IOException {
        try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
            mapper.writeValue(buffer, value);
            return mapper.readValue(buffer.asParser(), type);
        }
    }
}
