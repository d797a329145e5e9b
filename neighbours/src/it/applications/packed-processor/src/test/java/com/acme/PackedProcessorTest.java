package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedProcessorTest {

    @Test
    void baseOfKotlinsIsRead() {
        RoomGrant grant = RoomGrants.builder().name("tea").tags(List.of("a")).seats(4).build();

        assertEquals("{\"name\":\"tea\",\"seats\":4,\"tags\":[\"a\"]}", RoomGrants.TYPE.toJson(grant));
    }

    @Test
    void processorBringsNothingThatAnotherOneMayHaveInAnotherVersion() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("com.palantir.javapoet.JavaFile"));
        assertThrows(ClassNotFoundException.class, () -> Class.forName("kotlin.metadata.KmClass"));
    }

    /** What only metadata says is known: the library that reads it is in the jar, and finds what it looks for. */
    @Test
    void metadataOfKotlinsIsRead(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(
                folder.resolve("OddGrant.java"),
                "@dev.grantor.annotation.Grant(\"odd\") interface OddGrant extends com.acme.base.Odd {}");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();

        Boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of(
                                "-d",
                                folder.toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-processor",
                                "dev.grantor.processor.GrantProcessor"),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();

        assertFalse(compiled);
        assertTrue(messages.toString().contains("[ClaimNullableElement]"), messages.toString());
    }
}
