package dev.grantor.jwks;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What nimbus fetches with. It remembers the last keys and how the last fetch ended. */
final class JwkSetFetch implements JWKSetSource<SecurityContext> {

    /**
     * How the last fetch ended.
     *
     * @param keys of the last fetch that succeeded; null if none has
     * @param failure why the last fetch failed; null if it did not
     * @param failedAt when it failed, by the {@link SteadyClock}
     */
    record State(@Nullable KeySnapshot keys, @Nullable String failure, long failedAt) {}

    private final JwkSetClient client;
    private final KeyConversion conversion;
    private final SteadyClock clock;
    private volatile State state = new State(null, null, 0);

    JwkSetFetch(JwkSetClient client, KeyConversion conversion, SteadyClock clock) {
        this.client = client;
        this.conversion = conversion;
        this.clock = clock;
    }

    State state() {
        return state;
    }

    /**
     * Fetches. nimbus calls this in one thread at a time.
     *
     * @param began when the caller began, perhaps to wait for the fetch of another thread: what failed since then
     *     counts for the caller, too
     */
    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long began, @Nullable SecurityContext context)
            throws JWKSetUnavailableException {
        State before = state;
        if (before.failure() != null && before.failedAt() > began) {
            throw new JWKSetRetrievalException(before.failure(), null);
        }
        try {
            JWKSet set = JwkSetParser.parse(client.get());
            state = new State(KeySnapshot.of(set, conversion, began), null, 0);
            return set;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // no fault of the server's
            throw new JWKSetUnavailableException("interrupted", e);
        } catch (FetchFailure | RuntimeException e) {
            String failure =
                    e instanceof FetchFailure ? e.getMessage() : e.getClass().getName();
            state = new State(before.keys(), failure, clock.millis());
            throw new JWKSetRetrievalException(failure, null);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
