package dev.grantor.processor.internal.read;

import dev.grantor.processor.internal.element.WrittenAnnotation;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** JSON libraries whose annotations Grantor does not read. */
enum JsonLibrary {
    JACKSON("Jackson", "com\\.fasterxml\\.jackson\\.(databind\\.)?annotation|tools\\.jackson\\.databind\\.annotation"),
    KOTLINX_SERIALIZATION("kotlinx.serialization", "kotlinx\\.serialization"),
    GSON("Gson", "com\\.google\\.gson\\.annotations"),
    MOSHI("Moshi", "com\\.squareup\\.moshi"),
    AVAJE_JSONB("avaje-jsonb", "io\\.avaje\\.jsonb"),
    JSON_B("JSON-B", "(jakarta|javax)\\.json\\.bind\\.annotation");

    /** What an annotation of one of them says, as far as Grantor has an equivalent. */
    enum Meaning {
        NAME,
        OTHER_NAMES,
        NAMING_STRATEGY,
        LEAVE_OUT,
        INCLUDE,
        WHOLE_VALUE,
        CREATOR,
        MARKER,
        FORM;

        static Meaning of(WrittenAnnotation annotation) {
            return switch (annotation.simpleName()) {
                case "JsonProperty",
                        "JsonGetter",
                        "JsonSetter",
                        "SerialName",
                        "SerializedName",
                        "Property",
                        "JsonbProperty" -> NAME;
                case "Json" -> annotation.value("ignore").isPresent() ? LEAVE_OUT : NAME;
                case "JsonAlias", "JsonNames", "Alias" -> OTHER_NAMES;
                case "JsonNaming", "Naming" -> NAMING_STRATEGY;
                case "JsonIgnore", "JsonIgnoreProperties", "Transient", "JsonbTransient", "Expose", "Ignore" ->
                    LEAVE_OUT;
                case "JsonInclude", "EncodeDefault" -> INCLUDE;
                case "JsonValue", "Value" -> WHOLE_VALUE;
                case "JsonCreator", "JsonbCreator", "Creator" -> CREATOR;
                case "Serializable", "JsonClass" -> annotation.value("with").isPresent() ? FORM : MARKER;
                default -> FORM;
            };
        }
    }

    private final String label;
    private final Pattern names;

    JsonLibrary(String label, String packages) {
        this.label = label;
        this.names = Pattern.compile("(" + packages + ")\\..*");
    }

    /** How messages name the library. */
    String label() {
        return label;
    }

    static Optional<JsonLibrary> of(WrittenAnnotation annotation) {
        String name = annotation.qualifiedName();
        return Stream.of(values())
                .filter(library -> library.names.matcher(name).matches())
                .findFirst();
    }
}
