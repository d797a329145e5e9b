package dev.grantor.benchmarks.size;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What each library brings. */
public final class JarSizes {

    private JarSizes() {}

    public static List<JarSize> measure() {
        return List.of(
                size("Grantor", "dev.grantor:grantor-twilio"),
                size("twilio-java", "com.twilio.sdk:twilio"),
                size("jjwt", "io.jsonwebtoken:jjwt-api", "io.jsonwebtoken:jjwt-impl", "io.jsonwebtoken:jjwt-jackson"),
                size("java-jwt", "com.auth0:java-jwt"),
                size("nimbus-jose-jwt", "com.nimbusds:nimbus-jose-jwt"),
                size("fusionauth-jwt", "io.fusionauth:fusionauth-jwt"),
                size("jose4j", "org.bitbucket.b_c:jose4j"));
    }

    private static JarSize size(String name, String... artifacts) {
        List<Path> jars = LibraryJars.of(artifacts);
        return new JarSize(
                name, jars.size(), jars.stream().mapToLong(JarSizes::bytes).sum());
    }

    private static long bytes(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
