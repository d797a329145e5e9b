package dev.grantor.examples.vendors.stream;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.TokenVerifier;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StreamUserTokenTest {

    private static final HmacKey KEY = HmacKey.hs256(Secret.text(Keys.SECRET));

    private static final TokenVerifier<StreamUserToken> VERIFIER =
            StreamUserTokens.verifier().key(KEY).clock(Keys.CLOCK).build();

    @Test
    void tokenHasTheUserAndABackDatedTime() {
        String jwt = StreamUserTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .userId("ada")
                .ttl(Duration.ofHours(1))
                .build()
                .toJwt();

        assertThat(Segments.of(jwt).payload()).isEqualTo("{\"iat\":1699999995,\"exp\":1700003600,\"user_id\":\"ada\"}");
        assertThat(VERIFIER.verify(jwt).claims().userId()).isEqualTo("ada");
    }

    @Test
    void administratorsTokenIsRefusedWhereUsersAreExpected() {
        String jwt = StreamUserTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .withoutUserId()
                .build()
                .toJwt();

        Refusals.refusal(ClaimMismatchException.class, ErrorCode.CLAIM_MISSING, "user_id", () -> VERIFIER.verify(jwt));
    }
}
