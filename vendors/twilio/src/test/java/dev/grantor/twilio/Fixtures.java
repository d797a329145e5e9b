package dev.grantor.twilio;

import java.time.Instant;
import java.time.InstantSource;

/** A key and a clock; the secret has a word in it that {@link dev.grantor.testsupport.Refusals} looks for. */
final class Fixtures {

    static final String ACCOUNT_SID = "AC0123456789abcdef0123456789abcdef";
    static final String KEY_SID = "SK0123456789abcdef0123456789abcdef";
    static final String SECRET = "canary-secret-of-thirty-two-bytes-or-more";
    static final ApiKey KEY = ApiKey.of(ACCOUNT_SID, KEY_SID, SECRET);
    static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(1_700_000_000L));

    private Fixtures() {}

    /** A builder that lacks nothing. */
    static TwilioTokens.Builder token(ApiKey key) {
        return TwilioTokens.builder(key)
                .clock(CLOCK)
                .identity("alice")
                .grant(VideoGrants.builder().room("daily"));
    }
}
