package dev.grantor.benchmarks.tokens;

import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.twilio.ApiKey;
import dev.grantor.twilio.ChatGrants;
import dev.grantor.twilio.TwilioToken;
import dev.grantor.twilio.TwilioTokens;
import dev.grantor.twilio.VideoGrants;
import java.util.Objects;

final class Grantor implements TokenLibrary {

    private final ApiKey key = ApiKey.of(Job.ACCOUNT_SID, Job.KEY_SID, Job.SECRET);
    private final TokenVerifier<TwilioToken> verifier =
            TwilioTokens.verifier().key(key).build();

    @Override
    public String mint() {
        return TwilioTokens.builder(key)
                .identity(Job.IDENTITY)
                .ttl(Job.TTL)
                .grant(VideoGrants.builder().room(Job.ROOM))
                .grant(ChatGrants.builder().serviceSid(Job.SERVICE_SID))
                .build()
                .toJwt();
    }

    @Override
    public Admission verify(String jwt) {
        VerifiedToken<TwilioToken> token = verifier.verify(jwt);
        return new Admission(
                Objects.requireNonNull(token.claims().identity()),
                String.valueOf(token.require(VideoGrants.TYPE).getRoom()),
                String.valueOf(token.require(ChatGrants.TYPE).getServiceSid()));
    }
}
