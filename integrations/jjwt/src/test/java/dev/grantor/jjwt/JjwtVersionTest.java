package dev.grantor.jjwt;

import static com.google.common.truth.Truth.assertThat;

import io.jsonwebtoken.Jwts;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** The tests run with the oldest jjwt, and once more with the newest. */
class JjwtVersionTest {

    @Test
    void jjwtOnTheClassPathIsTheOneThatTheBuildSays() {
        URL jar = Jwts.class.getProtectionDomain().getCodeSource().getLocation();

        assertThat(jar.getPath()).endsWith("jjwt-api-" + System.getProperty("grantor.test.jjwt") + ".jar");
    }

    @Test
    void whatIsNotThereIsNoticed() {
        assertThat(JjwtVersion.isThere("io.jsonwebtoken.security.Jwks")).isTrue();
        assertThat(JjwtVersion.isThere("io.jsonwebtoken.security.OfNoVersion")).isFalse();
    }
}
