package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.Iterables;
import dev.grantor.processor.tests.cases.ProblemCase.Place;
import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.ProcessorSpy;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Even the failures of the processor are messages at the grant. */
class ProcessorFailureTest {

    private static final List<Source> SOURCES = List.of(
            Source.of("RoomGrant", "@Grant(\"room\")\ninterface RoomGrant { @Claim String room(); }"),
            Source.of("VideoGrant", "@Grant(\"video\")\ninterface VideoGrant { @Claim String video(); }"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void fileThatCannotBeWrittenIsReported(JavaCompiler compiler) {
        ProcessorSpy processor = new ProcessorSpy((method, arguments) -> {
            if (method.getName().equals("createSourceFile") && arguments[0].equals("shop.RoomGrants")) {
                throw new IOException("disk full");
            }
        });

        Compilation compilation = compiler.compile(folder, SOURCES, List.of(processor), "-proc:only");

        Message message = Iterables.getOnlyElement(compilation.messages());
        assertThat(message.key()).isEqualTo("GrantNotWritten");
        assertThat(message.kind()).isEqualTo(Kind.ERROR);
        assertThat(message.place()).isEqualTo(new Place("RoomGrant.java", 3, compiler == JavaCompiler.JAVAC ? 1 : 11));
        assertThat(message.text()).contains("disk full");
        assertThat(compilation.generatedSources().keySet()).containsExactly("shop/VideoGrants.java");
    }

    @ParameterizedTest
    @EnumSource
    void bugIsReportedWithItsTraceAndStopsNoOtherGrant(JavaCompiler compiler) {
        ProcessorSpy processor = new ProcessorSpy((method, arguments) -> {
            if (method.getName().equals("getDocComment")
                    && arguments[0].toString().contains("room")) {
                throw new IllegalStateException("a bug");
            }
        });

        Compilation compilation = compiler.compile(folder, SOURCES, List.of(processor), "-proc:only");

        Message message = Iterables.getOnlyElement(compilation.messages());
        assertThat(message.key()).isEqualTo("GrantBug");
        assertThat(message.kind()).isEqualTo(Kind.ERROR);
        assertThat(message.place()).isEqualTo(new Place("RoomGrant.java", 3, compiler == JavaCompiler.JAVAC ? 1 : 11));
        assertThat(message.text()).contains("java.lang.IllegalStateException: a bug");
        assertThat(message.text()).contains("at dev.grantor.processor.internal.read.ClaimReader");
        assertThat(compilation.generatedSources().keySet()).containsExactly("shop/VideoGrants.java");
    }
}
