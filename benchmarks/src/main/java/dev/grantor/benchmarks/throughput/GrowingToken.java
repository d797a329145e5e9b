package dev.grantor.benchmarks.throughput;

import dev.grantor.GrantBuilder;
import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.benchmarks.tokens.Job;
import dev.grantor.twilio.ApiKey;
import dev.grantor.twilio.ChatGrants;
import dev.grantor.twilio.ConversationsGrants;
import dev.grantor.twilio.IpMessagingGrants;
import dev.grantor.twilio.PlaybackGrants;
import dev.grantor.twilio.SyncGrants;
import dev.grantor.twilio.TaskRouterGrants;
import dev.grantor.twilio.TwilioToken;
import dev.grantor.twilio.TwilioTokens;
import dev.grantor.twilio.VideoGrants;
import dev.grantor.twilio.VoiceGrants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;

/** A token of any size, and what its grants are read as. */
record GrowingToken(List<GrantBuilder<?>> grants) {

    private static final int MAX_LENGTH = 1_048_576;
    private static final String HEXADECIMAL = "0123456789abcdef0123456789abcdef";

    private static final ApiKey KEY = ApiKey.of(Job.ACCOUNT_SID, Job.KEY_SID, Job.SECRET);
    private static final TokenVerifier<TwilioToken> VERIFIER =
            TwilioTokens.verifier().key(KEY).maxLength(MAX_LENGTH).build();

    /** A voice grant with a map of so many entries. */
    static GrowingToken withEntries(int count) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int i = 1; i <= count; i++) {
            entries.put("parameter%04d".formatted(i), "value%04d".formatted(i));
        }
        return new GrowingToken(List.of(
                VoiceGrants.builder().outgoingApplicationSid("AP" + HEXADECIMAL).outgoingParams(entries)));
    }

    /** So many of Twilio's grants; there are eight. */
    static GrowingToken withGrants(int count) {
        return new GrowingToken(twilioGrants().subList(0, count));
    }

    @SuppressWarnings("deprecation")
    private static List<GrantBuilder<?>> twilioGrants() {
        return List.of(
                ChatGrants.builder().serviceSid(Job.SERVICE_SID),
                VideoGrants.builder().room(Job.ROOM),
                VoiceGrants.builder().incomingAllow(true).outgoingApplicationSid("AP" + HEXADECIMAL),
                SyncGrants.builder().serviceSid(Job.SERVICE_SID),
                TaskRouterGrants.builder().workspaceSid("WS" + HEXADECIMAL).workerSid("WK" + HEXADECIMAL),
                PlaybackGrants.builder()
                        .grant(Map.of("requestCredentials", "token", "playbackUrl", "https://example.com")),
                ConversationsGrants.builder().configurationProfileSid("VS" + HEXADECIMAL),
                IpMessagingGrants.builder().serviceSid(Job.SERVICE_SID));
    }

    String mint() {
        TwilioTokens.Builder token =
                TwilioTokens.builder(KEY).identity(Job.IDENTITY).ttl(Job.TTL).maxLength(MAX_LENGTH);
        grants.forEach(token::grant);
        return token.build().toJwt();
    }

    void read(String jwt, Blackhole blackhole) {
        VerifiedToken<TwilioToken> token = VERIFIER.verify(jwt);
        for (GrantBuilder<?> grant : grants) {
            blackhole.consume(token.require(grant.grantType()));
        }
    }
}
