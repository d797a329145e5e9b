package dev.grantor.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.grantor.GrantType;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the types of grants by their interfaces. */
final class GeneratedGrants {

    private GeneratedGrants() {}

    /** Writes values by the grant that their class is, or the first that it implements. */
    static final class Writers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return find(type.getRawClass()).map(Writers::serializer).orElse(null);
        }

        private static <T> JsonSerializer<T> serializer(GrantType<T> type) {
            return new GrantSerializer<>(type, type.javaType());
        }

        private static Optional<? extends GrantType<?>> find(Class<?> type) {
            if (type.isInterface()) {
                return GrantType.find(type);
            }
            return Arrays.stream(type.getInterfaces())
                    .flatMap(each -> GrantType.find(each).stream())
                    .findFirst();
        }
    }

    /** Reads grants by their interfaces. */
    static final class Readers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return GrantType.find(type.getRawClass()).map(Readers::deserializer).orElse(null);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return GrantType.find(type).isPresent();
        }

        private static <T> JsonDeserializer<T> deserializer(GrantType<T> type) {
            return new GrantDeserializer<>(type, type.key(), type.javaType());
        }
    }
}
