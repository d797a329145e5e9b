package dev.grantor.benchmarks.coldstart;

import dev.grantor.benchmarks.tokens.Job;
import dev.grantor.twilio.ApiKey;
import dev.grantor.twilio.ChatGrants;
import dev.grantor.twilio.TwilioTokens;
import dev.grantor.twilio.VideoGrants;

/** Grantor's first token. */
final class GrantorMain {

    private GrantorMain() {}

    public static void main(String[] arguments) {
        System.out.println(TwilioTokens.builder(ApiKey.of(Job.ACCOUNT_SID, Job.KEY_SID, Job.SECRET))
                .identity(Job.IDENTITY)
                .grant(VideoGrants.builder().room(Job.ROOM))
                .grant(ChatGrants.builder().serviceSid(Job.SERVICE_SID))
                .build()
                .toJwt());
    }
}
