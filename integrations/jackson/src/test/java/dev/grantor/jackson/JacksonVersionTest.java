package dev.grantor.jackson;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.junit.jupiter.api.Test;

/** Tests run with the Jackson that the build says: part of them a second time, with the oldest that is supported. */
class JacksonVersionTest {

    private static final String EXPECTED = System.getProperty("grantor.test.jackson", "");

    @Test
    void coreIsTheExpectedVersion() {
        assertThat(com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString())
                .isEqualTo(EXPECTED);
    }

    @Test
    void databindIsTheExpectedVersion() {
        assertThat(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString())
                .isEqualTo(EXPECTED);
    }

    /** They have no version in them, and from 2.20 on none for patches. */
    @Test
    void annotationsAreOfTheExpectedVersion() {
        String jar = JsonCreator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();

        assertThat(jar).contains("jackson-annotations-" + EXPECTED.substring(0, EXPECTED.lastIndexOf('.')));
    }
}
