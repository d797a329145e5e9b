package dev.grantor.benchmarks.compilation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Types of one shape, as each processor wants them: five properties, one of them nullable and one a list. */
final class Sources {

    /** The class files of the types themselves, without what is generated. */
    static final String OWN_CLASS_FILE = "Type\\d+(\\$Builder)?\\.class";

    private static final String NAME = "NAME";

    private Sources() {}

    /** Writes {@code types} files into the folder. */
    static List<Path> write(Processor processor, int types, Path folder) {
        return IntStream.rangeClosed(1, types)
                .mapToObj(number -> write(processor, "Type" + number, folder))
                .toList();
    }

    private static Path write(Processor processor, String name, Path folder) {
        try {
            return Files.writeString(
                    folder.resolve(name + ".java"), template(processor).replace(NAME, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String template(Processor processor) {
        return switch (processor) {
            case NONE, GRANTOR -> """
                package shop;

                import dev.grantor.annotation.Claim;
                import dev.grantor.annotation.Grant;
                import java.util.List;
                import org.jspecify.annotations.Nullable;

                @Grant("NAME")
                public interface NAME {
                    @Claim("name") String name();
                    @Claim("nick") @Nullable String nick();
                    @Claim("count") int count();
                    @Claim("open") boolean open();
                    @Claim("tags") List<String> tags();
                }
                """;
            case AUTO_VALUE -> """
                package shop;

                import com.google.auto.value.AutoValue;
                import java.util.List;
                import org.jspecify.annotations.Nullable;

                @AutoValue
                public abstract class NAME {
                    public abstract String name();
                    public abstract @Nullable String nick();
                    public abstract int count();
                    public abstract boolean open();
                    public abstract List<String> tags();

                    public static NAME create(
                            String name, @Nullable String nick, int count, boolean open, List<String> tags) {
                        return new AutoValue_NAME(name, nick, count, open, tags);
                    }
                }
                """;
            case AUTO_VALUE_BUILDERS -> """
                package shop;

                import com.google.auto.value.AutoValue;
                import java.util.List;
                import org.jspecify.annotations.Nullable;

                @AutoValue
                public abstract class NAME {
                    public abstract String name();
                    public abstract @Nullable String nick();
                    public abstract int count();
                    public abstract boolean open();
                    public abstract List<String> tags();

                    public static Builder builder() {
                        return new AutoValue_NAME.Builder();
                    }

                    @AutoValue.Builder
                    public interface Builder {
                        Builder name(String name);
                        Builder nick(@Nullable String nick);
                        Builder count(int count);
                        Builder open(boolean open);
                        Builder tags(List<String> tags);
                        NAME build();
                    }
                }
                """;
            case IMMUTABLES -> """
                package shop;

                import java.util.List;
                import org.immutables.value.Value;
                import org.jspecify.annotations.Nullable;

                @Value.Immutable
                public interface NAME {
                    String name();
                    @Nullable String nick();
                    int count();
                    boolean open();
                    List<String> tags();
                }
                """;
            case RECORD_BUILDER -> """
                package shop;

                import io.soabase.recordbuilder.core.RecordBuilder;
                import java.util.List;
                import org.jspecify.annotations.Nullable;

                @RecordBuilder
                public record NAME(String name, @Nullable String nick, int count, boolean open, List<String> tags) {}
                """;
            case AVAJE_JSONB -> """
                package shop;

                import io.avaje.jsonb.Json;
                import java.util.List;
                import org.jspecify.annotations.Nullable;

                @Json
                public record NAME(String name, @Nullable String nick, int count, boolean open, List<String> tags) {}
                """;
        };
    }
}
