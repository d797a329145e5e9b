package dev.grantor;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.FuzzedJson;
import dev.grantor.testsupport.Verdicts;

/** Tokens that are nearly right: the claims and the grants that there are, with values that they should not have. */
class ClaimsFuzzTest {

    @FuzzTest
    void signedClaimsHaveAVerdict(FuzzedDataProvider data) {
        String payload = new FuzzedJson(data).payload();

        Verdicts.assertVerdict(Forgery.withPayload(payload));
    }

    @FuzzTest
    void signedHeaderParametersHaveAVerdict(FuzzedDataProvider data) {
        String header = new FuzzedJson(data).header();

        Verdicts.assertVerdict(Forgery.withHeader(header));
    }
}
