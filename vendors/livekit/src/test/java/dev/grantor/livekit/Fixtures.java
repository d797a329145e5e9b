package dev.grantor.livekit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;

/** What the vectors were made with. */
final class Fixtures {

    static final String API_KEY = "APIxxxxxxxxxxxx";
    static final String SECRET = "not-a-real-secret-not-a-real-key";
    static final ApiKey KEY = ApiKey.of(API_KEY, SECRET);
    static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(1_700_000_000));

    private Fixtures() {}

    static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
