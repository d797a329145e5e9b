package dev.grantor.jwks;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.jwk.source.RateLimitedJWKSetSource;
import com.nimbusds.jose.jwk.source.RefreshAheadCachingJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.grantor.VerificationKey;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.UnknownKeyException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a set is fetched, and who waits for it. nimbus caches the set, limits the rate of fetches, has one
 * thread fetch while others wait, and refreshes ahead in the background.
 *
 * <p>nimbus's tolerance of outages is not used. It is inside of the rate limit, so a known key would be refused when
 * the cache has expired and the limit forbids a fetch. Every thread would wait for a server that hangs. What it returns
 * does not tell that the fetch failed, and is cached as if it had been fetched.
 */
final class JwkSetCache {

    private static final JWKSetCacheRefreshEvaluator IF_EXPIRED = JWKSetCacheRefreshEvaluator.noRefresh();
    private static final Duration MAX_REFRESH_AHEAD = Duration.ofSeconds(30);
    private static final Duration LONGER_THAN_FETCH = Duration.ofSeconds(1);

    private final String shownAddress;
    private final JwkSetFetch fetch;
    private final ExecutorService executor;
    private final JWKSetSource<SecurityContext> source;
    private final long cacheMillis;
    private final long refreshMillis;
    private final long usableMillis;
    private final long retryMillis;

    /** Whether a thread fetches while no other waits for it: keys have expired, or the last fetch failed. */
    private final AtomicBoolean renewing = new AtomicBoolean();

    JwkSetCache(RemoteJwkSet.Builder settings, String shownAddress, JwkSetFetch fetch, ExecutorService executor) {
        this.shownAddress = shownAddress;
        this.fetch = fetch;
        this.executor = executor;
        this.cacheMillis = settings.cacheTime.toMillis();
        long aheadMillis = Math.min(MAX_REFRESH_AHEAD.toMillis(), cacheMillis / 4);
        this.refreshMillis = cacheMillis - aheadMillis;
        this.usableMillis = cacheMillis + settings.outageTolerance.toMillis();
        this.retryMillis = settings.minRefreshInterval.toMillis();
        long waitMillis = settings.timeout.plus(LONGER_THAN_FETCH).toMillis();
        // Without nimbus's timer, which goes by the system's clock. Its builder has no such method before 10.5.
        this.source = new RefreshAheadCachingJWKSetSource<>(
                new RateLimitedJWKSetSource<>(fetch, retryMillis, null),
                cacheMillis,
                waitMillis,
                aheadMillis,
                false,
                executor,
                true,
                null);
    }

    /**
     * Returns keys that may be used. The caller waits for a fetch if there are no such keys; or if they have expired,
     * the last fetch did not fail, and no other thread waits already.
     *
     * @throws UnknownKeyException if there are none, or those of the last good fetch are too old
     */
    KeySnapshot current(long now) {
        JwkSetFetch.State state = fetch.state();
        KeySnapshot keys = state.keys();
        if (keys == null || keys.age(now) >= usableMillis) {
            return first(now);
        }
        if (keys.age(now) >= cacheMillis) {
            renew(state, now);
            KeySnapshot renewed = fetch.state().keys();
            return renewed == null ? keys : renewed;
        }
        if (keys.age(now) >= refreshMillis && mayFetch(state, now)) {
            refreshAhead(now);
        }
        return keys;
    }

    private KeySnapshot first(long now) {
        @Nullable KeySourceException problem = loadUnlessDown(IF_EXPIRED, now);
        JwkSetFetch.State state = fetch.state();
        KeySnapshot keys = state.keys();
        if (keys == null || keys.age(now) >= usableMillis) {
            throw unavailable(state, problem);
        }
        return keys;
    }

    private void refreshAhead(long now) {
        try {
            load(IF_EXPIRED, now);
        } catch (KeySourceException e) {
            return; // the keys have not expired yet
        }
    }

    private void renew(JwkSetFetch.State state, long now) {
        if (!mayFetch(state, now) || !renewing.compareAndSet(false, true)) {
            return;
        }
        Runnable task = () -> {
            try {
                load(IF_EXPIRED, now);
            } catch (KeySourceException e) {
                return; // the fetch remembers
            } finally {
                renewing.set(false);
            }
        };
        if (state.failure() == null) {
            task.run();
        } else {
            inBackground(task);
        }
    }

    private void inBackground(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) { // closed meanwhile
            renewing.set(false);
        }
    }

    /**
     * Returns the key of this id after a refresh, or without one if the last is too recent; null if there is none.
     *
     * @param seen keys that it is not among
     * @throws UnknownKeyException if the last fetch failed
     */
    @Nullable
    VerificationKey findNew(String id, KeySnapshot seen, long now) {
        @Nullable
        KeySourceException problem = loadUnlessDown(JWKSetCacheRefreshEvaluator.referenceComparison(seen.set()), now);
        JwkSetFetch.State state = fetch.state();
        KeySnapshot keys = state.keys() == null ? seen : state.keys();
        VerificationKey key = keys.find(id);
        boolean failed =
                state.failure() != null || (problem != null && !(problem instanceof RateLimitReachedException));
        if (key == null && failed) {
            throw unavailable(state, problem);
        }
        return key;
    }

    /** Fetches, or waits for a fetch. After a failure, one thread tries again in each interval, and no other waits. */
    private @Nullable KeySourceException loadUnlessDown(JWKSetCacheRefreshEvaluator evaluator, long now) {
        JwkSetFetch.State state = fetch.state();
        boolean down = state.failure() != null;
        if (down && (!mayFetch(state, now) || !renewing.compareAndSet(false, true))) {
            return null;
        }
        try {
            load(evaluator, now);
            return null;
        } catch (KeySourceException e) {
            return e;
        } finally {
            if (down) {
                renewing.set(false);
            }
        }
    }

    private void load(JWKSetCacheRefreshEvaluator evaluator, long now) throws KeySourceException {
        try {
            source.getJWKSet(evaluator, now, null);
        } catch (RejectedExecutionException e) {
            return; // closed meanwhile, so nothing is refreshed ahead
        }
    }

    private boolean mayFetch(JwkSetFetch.State state, long now) {
        return state.failure() == null || now - state.failedAt() >= retryMillis;
    }

    private UnknownKeyException unavailable(JwkSetFetch.State state, @Nullable KeySourceException problem) {
        if (state.failure() != null) {
            return unavailable(state.failure());
        }
        String message = problem == null ? null : problem.getMessage();
        return unavailable(message == null ? "it was asked for too often" : message);
    }

    UnknownKeyException unavailable(String reason) {
        return new UnknownKeyException(
                ErrorCode.KEY_UNAVAILABLE,
                "There is no current JWK set of %s: %s".formatted(shownAddress, reason),
                null);
    }

    void close() throws IOException {
        source.close();
    }
}
