package dev.grantor.benchmarks.coldstart;

import dev.grantor.VerifiedToken;
import dev.grantor.benchmarks.tokens.Job;
import dev.grantor.twilio.ApiKey;
import dev.grantor.twilio.ChatGrants;
import dev.grantor.twilio.TwilioToken;
import dev.grantor.twilio.TwilioTokens;
import dev.grantor.twilio.VideoGrants;

/** The first token that Grantor verifies: its argument. */
final class GrantorVerifyMain {

    private GrantorVerifyMain() {}

    public static void main(String[] arguments) {
        VerifiedToken<TwilioToken> token = TwilioTokens.verifier()
                .key(ApiKey.of(Job.ACCOUNT_SID, Job.KEY_SID, Job.SECRET))
                .build()
                .verify(arguments[0]);
        System.out.println(token.claims().identity());
        System.out.println(token.require(VideoGrants.TYPE).getRoom());
        System.out.println(token.require(ChatGrants.TYPE).getServiceSid());
    }
}
