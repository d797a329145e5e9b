package dev.grantor.benchmarks.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.ChatGrant;
import com.twilio.jwt.accesstoken.VideoGrant;

/**
 * It writes no {@code iat}, its {@code jti} tells tokens of one second not apart, and it has nothing to verify one
 * with.
 */
final class TwilioJava implements TokenLibrary {

    private final byte[] secret = Job.SECRET.getBytes(UTF_8);

    @Override
    public String mint() {
        return new AccessToken.Builder(Job.ACCOUNT_SID, Job.KEY_SID, secret)
                .identity(Job.IDENTITY)
                .ttl((int) Job.TTL.toSeconds())
                .grant(new VideoGrant().setRoom(Job.ROOM))
                .grant(new ChatGrant().setServiceSid(Job.SERVICE_SID))
                .build()
                .toJwt();
    }

    @Override
    public Admission verify(String jwt) {
        throw new UnsupportedOperationException("twilio-java verifies no access tokens");
    }
}
