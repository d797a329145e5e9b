package dev.grantor;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.grantor.testsupport.Verdicts;

/** Text that nobody signed. */
class AnyTextFuzzTest {

    @FuzzTest
    void textHasAVerdict(FuzzedDataProvider data) {
        Verdicts.assertVerdict(data.consumeRemainingAsString());
    }
}
