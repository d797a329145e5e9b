package dev.grantor.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.grantor.GrantType;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/** Finds the types of grants by their interfaces. */
final class GeneratedGrants {

    private GeneratedGrants() {}

    /** Writes values by the grant that their class is, or the first that it implements. */
    static final class Writers extends Serializers.Base {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return find(type.getRawClass()).map(Writers::serializer).orElse(null);
        }

        private static <T> ValueSerializer<T> serializer(GrantType<T> type) {
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
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return GrantType.find(type.getRawClass()).map(Readers::deserializer).orElse(null);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return GrantType.find(type).isPresent();
        }

        private static <T> ValueDeserializer<T> deserializer(GrantType<T> type) {
            return new GrantDeserializer<>(type, type.key(), type.javaType());
        }
    }
}
