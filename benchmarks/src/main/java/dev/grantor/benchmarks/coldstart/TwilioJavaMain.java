package dev.grantor.benchmarks.coldstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.ChatGrant;
import com.twilio.jwt.accesstoken.VideoGrant;
import dev.grantor.benchmarks.tokens.Job;

/** twilio-java's first token. */
final class TwilioJavaMain {

    private TwilioJavaMain() {}

    public static void main(String[] arguments) {
        System.out.println(new AccessToken.Builder(Job.ACCOUNT_SID, Job.KEY_SID, Job.SECRET.getBytes(UTF_8))
                .identity(Job.IDENTITY)
                .grant(new VideoGrant().setRoom(Job.ROOM))
                .grant(new ChatGrant().setServiceSid(Job.SERVICE_SID))
                .build()
                .toJwt());
    }
}
