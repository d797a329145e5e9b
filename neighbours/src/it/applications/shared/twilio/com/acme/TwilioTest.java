package com.acme;

import dev.grantor.twilio.TwilioToken;
import dev.grantor.twilio.TwilioTokens;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VideoGrant;
import dev.grantor.twilio.ApiKey;
import dev.grantor.VerifiedToken;
import dev.grantor.twilio.VideoGrants;
import org.junit.jupiter.api.Test;

/** Both make tokens in one JVM, whichever is nearer on the class path. */
class TwilioTest {

    private static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";
    private static final String KEY = "SK0123456789abcdef0123456789abcdef";
    private static final String SECRET = "0123456789abcdef0123456789ABCDEF";

    private static final ApiKey GRANTORS = ApiKey.of(ACCOUNT, KEY, SECRET);

    private static String room(String jwt) {
        VerifiedToken<TwilioToken> token = TwilioTokens.verifier().key(GRANTORS).build().verify(jwt);
        return token.require(VideoGrants.TYPE).getRoom();
    }

    @Test
    void bothMintInOneApplication() {
        VideoGrant grant = new VideoGrant();
        grant.setRoom("theirs");
        String theirs = new AccessToken.Builder(ACCOUNT, KEY, SECRET.getBytes())
                .identity("alice")
                .grant(grant)
                .build()
                .toJwt();
        String ours = dev.grantor.twilio.TwilioTokens.builder(GRANTORS)
                .identity("alice")
                .grant(VideoGrants.builder().room("ours"))
                .build()
                .toJwt();

        assertEquals("theirs", room(theirs));
        assertEquals("ours", room(ours));
    }
}
