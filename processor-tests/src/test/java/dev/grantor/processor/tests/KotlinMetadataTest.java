package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.GrantProcessor;
import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kotlin's metadata is read where there is some that can be read, and nowhere else. */
class KotlinMetadataTest {

    private static final Source ANNOTATION = new Source("kotlin/Metadata.java", """
            package kotlin;
            public @interface Metadata {
              int k() default 1; int[] mv() default {}; String[] d1() default {}; String[] d2() default {};
              String xs() default ""; String pn() default ""; int xi() default 0;
            }
            """);

    @TempDir
    Path folder;

    @Test
    void metadataThatCannotBeReadIsAsNone() {
        Source grants = Source.of("Grants", """
                @kotlin.Metadata(mv = {99, 0, 0}, d1 = {"from the future"}, d2 = {"x"})
                @Grant("future") interface FutureGrant { @Claim String room(); }
                @kotlin.Metadata(mv = {2, 4, 0}, d1 = {"\\0\\0garbage"}, d2 = {"x"})
                @Grant("garbage") interface GarbageGrant { @Claim String room(); }
                @kotlin.Metadata(mv = {1, 0, 0})
                @Grant("past") interface PastGrant { @Claim String room(); }
                @kotlin.Metadata
                @Grant("empty") interface EmptyGrant { @Claim String room(); }
                @kotlin.Metadata(k = 3, mv = {2, 4, 0})
                @Grant("no_class") interface NoClassGrant { @Claim String room(); }
                """);

        Compilation compilation = JavaCompiler.JAVAC.compile(folder, List.of(ANNOTATION, grants), "-proc:only");

        assertThat(compilation.messages().stream().map(Compilation.Message::text))
                .containsExactly(
                        "[KotlinTooNew] FutureGrant was compiled by Kotlin 99.0, and this processor reads what "
                                + "Kotlin up to 2.4"
                                + " says beyond Java: nullness, and members that Java cannot name, may be missed. "
                                + "Use a newer Grantor.");
        assertThat(compilation.generatedSources()).hasSize(5);
    }

    /** Kotlin's compiler reads what the next version writes, and so does its library. */
    @Test
    void oneVersionAheadIsRead() {
        Source grant = Source.of("Grants", """
                @kotlin.Metadata(mv = {2, 5, 0}) @Grant("next") interface NextGrant extends Base { @Claim String room(); }
                @kotlin.Metadata(mv = {2, 6, 0}) interface Base { @Claim String hall(); }
                """);

        Compilation compilation = JavaCompiler.JAVAC.compile(folder, List.of(ANNOTATION, grant), "-proc:only");

        assertThat(compilation.messages().stream()
                        .map(Compilation.Message::text)
                        .map(text -> text.substring(0, text.indexOf(','))))
                .containsExactly("[KotlinTooNew] Base was compiled by Kotlin 2.6");
    }

    @Test
    void javaNeedsNothingOfKotlin() throws ReflectiveOperationException {
        Processor processor = (Processor) Class.forName(GrantProcessor.class.getName(), true, new WithoutKotlin())
                .getConstructor()
                .newInstance();
        Source grant = Source.of("RoomGrant", """
                @Grant("room") interface RoomGrant extends Base { @Claim List<String> rooms(); }
                interface Base { @Claim String room(); }
                """);

        Compilation compilation = JavaCompiler.JAVAC.compile(folder, List.of(grant), List.of(processor), "-proc:only");

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSources()).hasSize(1);
    }

    /** Loads the processor anew, and nothing of Kotlin. */
    private static final class WithoutKotlin extends ClassLoader {

        WithoutKotlin() {
            super(GrantProcessor.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("kotlin.") || name.endsWith(".KotlinMetadata")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("dev.grantor.processor.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
