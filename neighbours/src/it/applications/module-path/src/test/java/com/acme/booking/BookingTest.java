package com.acme.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookingTest {

    @Test
    void grantorIsAModule() {
        assertTrue(Booking.class.getModule().isNamed());
        assertEquals("dev.grantor.runtime", dev.grantor.HmacKey.class.getModule().getName());
        assertTrue(!dev.grantor.HmacKey.class.getModule().getDescriptor().isAutomatic());
        assertEquals("R-42", Booking.room());
    }

    /** Without a module that the image does not need. */
    private static String modulePath() {
        return Arrays.stream(System.getProperty("jdk.module.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*(grantor|jspecify|module-path.target.classes).*"))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.strip();
    }

    /** Not in this process, whose modules are patched: a JDK without jmods does not link then. */
    @Test
    void imageRuns(@TempDir Path folder) throws Exception {
        Path image = folder.resolve("image");

        run(
                Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                "--module-path",
                modulePath(),
                "--add-modules",
                "com.acme.booking",
                "--output",
                image.toString());

        assertEquals("R-42", run(image.resolve("bin/java").toString(), "-m", "com.acme.booking/com.acme.booking.Booking"));
    }
}
