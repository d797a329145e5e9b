package dev.grantor.inspect;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.grantor.tannoy.TannoyFindings;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.Verdicts;

/** Whatever is pasted, the inspector tells something of it and never fails, nor tells the secret. */
class TokenInspectorFuzzTest {

    private static final TokenInspector INSPECTOR =
            TannoyFindings.inspector().key(Fixtures.KEY).clock(Fixtures.CLOCK).build();

    @FuzzTest
    void textIsInspected(FuzzedDataProvider data) {
        assertInspected(data.consumeRemainingAsString());
    }

    @FuzzTest
    void payloadIsInspected(FuzzedDataProvider data) {
        assertInspected(Forgery.signed(Forgery.HEADER.getBytes(UTF_8), data.consumeRemainingAsBytes()));
    }

    private static void assertInspected(String pasted) {
        long start = Verdicts.start();

        TokenInspection inspection = INSPECTOR.inspect(pasted);

        assertThat(inspection.report()).doesNotContain(Fixtures.SECRET);
        assertThat(inspection.toString())
                .isEqualTo("TokenInspection[not verified, findings: %s]"
                        .formatted(inspection.findings().size()));
        Verdicts.assertBounded(start);
    }
}
