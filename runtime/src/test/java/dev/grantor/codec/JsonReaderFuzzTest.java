package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.testsupport.Json;
import dev.grantor.testsupport.NumericJson;
import dev.grantor.testsupport.Verdicts;
import org.jspecify.annotations.Nullable;

/** What is read is what Jackson reads, where that is strict enough; what Jackson refuses is refused. */
class JsonReaderFuzzTest {

    @FuzzTest
    void documentIsReadAsJacksonReadsIt(byte[] utf8) {
        JacksonOracle jackson = JacksonOracle.of(utf8);
        long start = Verdicts.start();
        Object read;
        try {
            read = read(utf8);
        } catch (MalformedJsonException e) {
            Verdicts.assertBounded(start);
            assertWithMessage("Jackson reads what was refused: %s", e.getMessage())
                    .that(jackson.reads(e.code()))
                    .isFalse();
            return;
        }
        Verdicts.assertBounded(start);
        assertThat(jackson.reads()).isTrue();
        assertThat(NumericJson.of(read)).isEqualTo(NumericJson.of(jackson.value()));
        assertThat(NumericJson.of(
                        read(Json.write(out -> out.freeForm(read(utf8))).getBytes(UTF_8))))
                .isEqualTo(NumericJson.of(read));
    }

    private static @Nullable Object read(byte[] utf8) {
        JsonReader in = JsonReader.of(utf8, "");
        Object value = in.nextFreeForm();
        in.end();
        return value;
    }
}
