package dev.grantor.benchmarks.coldstart;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.benchmarks.tokens.Job;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MainsTest {

    private static final String[] NONE = {};

    private final PrintStream realOut = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void catchOutput() {
        System.setOut(new PrintStream(printed, true, UTF_8));
    }

    @AfterEach
    void restoreOutput() {
        System.setOut(realOut);
    }

    @Test
    void emptyMainPrintsNothing() {
        EmptyMain.main(NONE);

        assertThat(printed()).isEmpty();
    }

    @Test
    void rawHmacPrintsASignature() throws Exception {
        RawHmacMain.main(NONE);

        assertThat(printed()).matches("[\\w-]{43}");
    }

    @Test
    void grantorVerifiesItsOwnToken() {
        GrantorMain.main(NONE);
        String token = printed();
        printed.reset();

        GrantorVerifyMain.main(new String[] {token});

        assertThat(printed().lines())
                .containsExactly(Job.IDENTITY, Job.ROOM, Job.SERVICE_SID)
                .inOrder();
    }

    @Test
    void grantorVerifiesTwilioJavasToken() {
        TwilioJavaMain.main(NONE);
        String token = printed();
        printed.reset();

        GrantorVerifyMain.main(new String[] {token});

        assertThat(printed().lines())
                .containsExactly(Job.IDENTITY, Job.ROOM, Job.SERVICE_SID)
                .inOrder();
    }

    private String printed() {
        return printed.toString(UTF_8).strip();
    }
}
