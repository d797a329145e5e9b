package dev.grantor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.Refusals;
import dev.grantor.testsupport.Verdicts;

/**
 * Headers and payloads of any bytes, signed with the right key: the signature hides nothing. The last byte of an input
 * says where the others go: {@code 1} the header, {@code 0} the payload.
 */
class SignedTokenFuzzTest {

    private static final byte[] PAYLOAD = Forgery.payload("\"identity\":\"canary\",\"video\":{\"room\":\"canary\"}")
            .getBytes(UTF_8);

    @FuzzTest
    void signedBytesHaveAVerdict(FuzzedDataProvider data) {
        boolean isHeader = data.consumeBoolean();
        byte[] bytes = data.consumeRemainingAsBytes();
        if (isHeader && new String(bytes, UTF_8).contains(Refusals.CANARY)) {
            return; // the algorithm and the types that a header names may be told
        }
        byte[] header = isHeader ? bytes : Forgery.HEADER.getBytes(UTF_8);
        byte[] payload = isHeader ? PAYLOAD : bytes;

        Verdicts.assertVerdict(Forgery.signed(header, payload));
    }
}
