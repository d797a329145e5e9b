package dev.grantor.benchmarks.tokens;

import dev.grantor.AccessToken;
import dev.grantor.ApiKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.twilio.ChatGrants;
import dev.grantor.twilio.VideoGrants;

final class Grantor implements TokenLibrary {

    private final ApiKey key = ApiKey.of(Job.ACCOUNT_SID, Job.KEY_SID, Job.SECRET);
    private final TokenVerifier verifier = TokenVerifier.of(key);

    @Override
    public String mint() {
        return AccessToken.builder(key)
                .identity(Job.IDENTITY)
                .ttl(Job.TTL)
                .grant(VideoGrants.builder().room(Job.ROOM))
                .grant(ChatGrants.builder().serviceSid(Job.SERVICE_SID))
                .build()
                .toJwt();
    }

    @Override
    public Admission verify(String jwt) {
        VerifiedToken token = verifier.verify(jwt);
        return new Admission(
                token.identity().orElseThrow(),
                String.valueOf(token.require(VideoGrants.TYPE).getRoom()),
                String.valueOf(token.require(ChatGrants.TYPE).getServiceSid()));
    }
}
