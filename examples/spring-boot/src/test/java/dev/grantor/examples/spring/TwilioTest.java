package dev.grantor.examples.spring;

import static com.google.common.truth.Truth.assertThat;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VideoGrant;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Twilio's library, on the class path of the service, works as it did. */
class TwilioTest {

    @Test
    void twiliosLibraryMintsItsTokens() {
        byte[] secret = "a secret of thirty-two bytes or more".getBytes(StandardCharsets.UTF_8);

        String jwt = new AccessToken.Builder("AC1", "SK1", secret)
                .identity("alice")
                .grant(new VideoGrant().setRoom("daily"))
                .build()
                .toJwt();

        assertThat(jwt.split("\\.", -1)).hasLength(3);
    }
}
