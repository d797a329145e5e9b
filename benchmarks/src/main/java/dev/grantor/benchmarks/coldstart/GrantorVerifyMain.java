package dev.grantor.benchmarks.coldstart;

import dev.grantor.ApiKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.benchmarks.tokens.Job;
import dev.grantor.twilio.ChatGrants;
import dev.grantor.twilio.VideoGrants;

/** The first token that Grantor verifies: its argument. */
final class GrantorVerifyMain {

    private GrantorVerifyMain() {}

    public static void main(String[] arguments) {
        VerifiedToken token = TokenVerifier.of(ApiKey.of(Job.ACCOUNT_SID, Job.KEY_SID, Job.SECRET))
                .verify(arguments[0]);
        System.out.println(token.identity().orElseThrow());
        System.out.println(token.require(VideoGrants.TYPE).getRoom());
        System.out.println(token.require(ChatGrants.TYPE).getServiceSid());
    }
}
