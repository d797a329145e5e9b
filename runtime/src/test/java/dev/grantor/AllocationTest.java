package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What minting and verifying allocate, in a JVM of their own, against what was recorded in
 * {@code allocation.properties}. It is the same in each run, as time is not. Whoever needs more has to record it, and
 * whoever has come to need less should.
 */
class AllocationTest {

    private static final String FIRST_OF_NEW_INTRINSICS = "25";

    private static final Properties RECORDED = new Properties();
    private static final Properties MEASURED = new Properties();

    @BeforeAll
    static void measure() throws IOException, InterruptedException {
        try (InputStream recorded = AllocationTest.class.getResourceAsStream("allocation.properties")) {
            RECORDED.load(recorded);
        }
        Process probe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xbatch",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AllocationProbe.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(probe.getInputStream().readAllBytes(), UTF_8);
        assertThat(probe.waitFor()).isEqualTo(0);
        MEASURED.load(new StringReader(output));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mint", "verify"})
    void allocatesNoMoreThanATenthOverWhatWasRecorded(String operation) {
        long recorded = Long.parseLong(RECORDED.getProperty("jdk" + recordedJdk() + '.' + operation));
        long measured = Long.parseLong(MEASURED.getProperty(operation));

        assertThat(measured).isAtMost(recorded + recorded / 10);
    }

    @Test
    void everyOperationHadAResult() {
        assertThat(MEASURED.getProperty("operations")).isEqualTo("240000");
    }

    private static String recordedJdk() {
        boolean older = Runtime.version().feature() < Integer.parseInt(FIRST_OF_NEW_INTRINSICS);
        return older ? "17" : FIRST_OF_NEW_INTRINSICS;
    }
}
