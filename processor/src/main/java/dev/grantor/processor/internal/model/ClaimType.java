package dev.grantor.processor.internal.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The type of a claim's value, which decides its JSON form. */
public sealed interface ClaimType {

    /** The type as Java code names it, without nullness. */
    TypeName javaType();

    /** Whether a value has to be copied: it may be mutable, or have more than JSON can hold. */
    default boolean needsCopy() {
        return true;
    }

    /** Whether it is a collection, and so has an empty value. */
    default boolean isCollection() {
        return false;
    }

    /** Whether it counts a unit of time, or its elements do. */
    default boolean countsTime() {
        return false;
    }

    /** Whether the runtime has its codec, so that generated code needs no constant for it. */
    default boolean hasSharedCodec() {
        return false;
    }

    /** Whether the copy that a grant keeps is mutable, so that it is copied again when it is read. */
    default boolean staysMutable() {
        return false;
    }

    /** What a collection holds. */
    default Optional<ClaimType> held() {
        return Optional.empty();
    }

    <R> R accept(Visitor<R> visitor);

    /** One method for each type, so that no type is forgotten. */
    interface Visitor<R> {
        R scalar(Scalar type);

        R enumeration(Enumeration type);

        R part(Part type);

        R list(ListOf type);

        R set(SetOf type);

        R map(MapOf type);

        R temporal(Temporal type);

        R freeForm(FreeForm type);

        R custom(Custom type);

        R grant(GrantOf type);

        R formatted(Formatted type);

        R grantSet(GrantSetOf type);
    }

    /** A JSON string, number or boolean; {@code javaType} is a primitive or a class. */
    record Scalar(ScalarKind kind, TypeName javaType) implements ClaimType {
        @Override
        public boolean hasSharedCodec() {
            return true;
        }

        @Override
        public boolean needsCopy() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * A JSON string, or with {@code numbers} an integer, one of a list.
     *
     * @param numbers whether the constants' names in JSON are integers
     */
    record Enumeration(ClassName javaType, List<Constant> constants, boolean numbers) implements ClaimType {
        @Override
        public boolean needsCopy() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /** A constant of an enum and its name in JSON. */
    record Constant(String name, String wireName) {}

    /** A nested JSON object, declared with {@code @GrantPart}. */
    record Part(ClassName javaType, ClassName companion) implements ClaimType {
        @Override
        public boolean hasSharedCodec() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.part(this);
        }
    }

    /** A JSON array. */
    record ListOf(ClaimType element) implements ClaimType {
        @Override
        public Optional<ClaimType> held() {
            return Optional.of(element);
        }

        @Override
        public boolean countsTime() {
            return element.countsTime();
        }

        @Override
        public boolean isCollection() {
            return true;
        }

        @Override
        public TypeName javaType() {
            return ParameterizedTypeName.get(
                    ClassName.get(List.class), element.javaType().box());
        }

        @Override
        public boolean staysMutable() {
            return element.staysMutable();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /** A JSON array without equal elements. */
    record SetOf(ClaimType element) implements ClaimType {
        @Override
        public Optional<ClaimType> held() {
            return Optional.of(element);
        }

        @Override
        public boolean countsTime() {
            return element.countsTime();
        }

        @Override
        public boolean isCollection() {
            return true;
        }

        @Override
        public TypeName javaType() {
            return ParameterizedTypeName.get(
                    ClassName.get(Set.class), element.javaType().box());
        }

        @Override
        public boolean staysMutable() {
            return element.staysMutable();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.set(this);
        }
    }

    /** A JSON object with values of one type; the keys are strings or, with {@code key}, the names of an enum. */
    record MapOf(@Nullable Enumeration key, ClaimType value) implements ClaimType {
        @Override
        public Optional<ClaimType> held() {
            return Optional.of(value);
        }

        @Override
        public boolean countsTime() {
            return value.countsTime();
        }

        @Override
        public boolean isCollection() {
            return true;
        }

        @Override
        public TypeName javaType() {
            TypeName keyType = key == null ? ClassName.get(String.class) : key.javaType();
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), keyType, value.javaType().box());
        }

        @Override
        public boolean staysMutable() {
            return value.staysMutable();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }
    }

    /** A JSON number that counts a unit of time. */
    record Temporal(TemporalKind kind, TimeUnit unit) implements ClaimType {
        @Override
        public boolean countsTime() {
            return true;
        }

        @Override
        public TypeName javaType() {
            return switch (kind) {
                case INSTANT -> ClassName.get(Instant.class);
                case DURATION -> ClassName.get(Duration.class);
            };
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.temporal(this);
        }
    }

    /** The two types of time. */
    enum TemporalKind {
        INSTANT,
        DURATION
    }

    /** Free-form JSON: any object. */
    record FreeForm() implements ClaimType {
        @Override
        public boolean hasSharedCodec() {
            return true;
        }

        @Override
        public boolean isCollection() {
            return true;
        }

        @Override
        public TypeName javaType() {
            return TypeNames.mapOfString(TypeNames.nullable(ClassName.OBJECT));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.freeForm(this);
        }
    }

    /** A grant that is a claim of a token. */
    record GrantOf(ClassName javaType, ClassName companion, String key) implements ClaimType {
        @Override
        public boolean hasSharedCodec() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.grant(this);
        }
    }

    /** The place of grants that a token does not declare. */
    record GrantSetOf() implements ClaimType {
        @Override
        public boolean hasSharedCodec() {
            return true;
        }

        @Override
        public boolean needsCopy() {
            return false;
        }

        @Override
        public TypeName javaType() {
            return TypeNames.GRANT_SET;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.grantSet(this);
        }
    }

    /** Other JSON than the type has by itself. */
    record Formatted(ClaimType type, Format format) implements ClaimType {
        @Override
        public TypeName javaType() {
            return type.javaType();
        }

        @Override
        public boolean needsCopy() {
            return format != Format.TEXT || type.needsCopy();
        }

        @Override
        public boolean isCollection() {
            return type.isCollection();
        }

        @Override
        public boolean countsTime() {
            return type.countsTime();
        }

        @Override
        public boolean staysMutable() {
            return type.staysMutable();
        }

        @Override
        public Optional<ClaimType> held() {
            return Optional.of(type);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.formatted(this);
        }
    }

    /** The other JSON. */
    enum Format {
        /** One text whose elements a space separates. */
        SPACE_SEPARATED,
        /** One text whose elements a comma separates. */
        COMMA_SEPARATED,
        /** The JSON as one text. */
        TEXT,
        /** A text, or a list of texts: RFC 7519 §4.1.3. */
        AUDIENCE
    }

    /** The type without its {@link Format}. */
    default ClaimType plain() {
        return this instanceof Formatted formatted ? formatted.type() : this;
    }

    /** The JSON of a codec. A codec that {@code takesClass} is created with the class of {@code javaType}. */
    record Custom(TypeName javaType, ClassName codec, boolean takesClass) implements ClaimType {
        @Override
        public boolean staysMutable() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.custom(this);
        }
    }
}
