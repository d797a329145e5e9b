package dev.grantor.spring;

import dev.grantor.KeyHint;
import dev.grantor.KeySource;
import dev.grantor.error.VerificationException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells whether there are keys to verify tokens with. Keys that were fetched before an outage count as long as they are
 * accepted; to ask costs no more fetches than to verify tokens.
 */
final class RemoteKeysHealthIndicator implements HealthIndicator {

    private static final KeyHint ANY = new KeyHint(null, null);

    private final ConfiguredTokens tokens;

    RemoteKeysHealthIndicator(ConfiguredTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (ConfiguredToken<?> token : tokens.all()) {
            KeySource keys = token.remoteKeys();
            if (keys != null) {
                tell(health, token.name(), keys);
            }
        }
        return health.build();
    }

    private static void tell(Health.Builder health, String token, KeySource keys) {
        try {
            keys.find(ANY);
            health.withDetail(token, "keys are known");
        } catch (VerificationException e) {
            health.down().withDetail(token, String.valueOf(e.getMessage()));
        }
    }
}
