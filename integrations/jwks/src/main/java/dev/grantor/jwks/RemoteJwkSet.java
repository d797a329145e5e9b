package dev.grantor.jwks;

import dev.grantor.KeyHint;
import dev.grantor.KeySource;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.UnknownKeyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a JWK set (RFC 7517 §5) behind an https address, as an authorization server publishes them
 * ({@code jwks_uri}, RFC 8414 §2). Make one for each address and keep it. Safe to share between threads.
 *
 * <pre>{@code
 * RemoteJwkSet keys = RemoteJwkSet.of(URI.create("https://auth.acme.example/jwks"));
 * TokenVerifier<ServiceToken> verifier =
 *         ServiceTokens.verifier().keys(keys).audience("rooms").build();
 * }</pre>
 *
 * <p><b>When it fetches.</b> The first token has the set fetched. From then on it is cached, and refreshed in the
 * background shortly before it expires. A token with an unknown {@code kid} has it fetched at once, unless that
 * happened twice within {@code minRefreshInterval}: so a new key is found when its first token comes. A key that is not
 * in the set of the last good fetch is not accepted any more.
 *
 * <p><b>While fetches fail</b>, the keys of the last good fetch are used for {@code outageTolerance} after they have
 * expired, and tokens with these keys do not wait for the server. Other tokens are refused with
 * {@link ErrorCode#KEY_UNAVAILABLE} (503), since they may be good. If the last fetch did not fail, a {@code kid} that
 * is not in the set is {@link ErrorCode#UNKNOWN_KEY} (401).
 *
 * <p><b>A fetch fails</b> if it takes longer than {@code timeout}; if the status is not 200, since redirects are not
 * followed; if the {@code Content-Type} is not JSON; or if the body is not a JWK set of at most 524,288 bytes and 100
 * keys.
 *
 * <p><b>Which keys are used:</b> EC with P-256, P-384 or P-521; OKP with Ed25519; RSA with at least 2,048 bits. Skipped
 * are:
 *
 * <ul>
 *   <li>secrets ({@code oct}), unknown kinds and curves, and what is malformed;
 *   <li>keys for another use ({@code use}, {@code key_ops}, RFC 7517 §4.2 and §4.3), with an {@code alg} that does not
 *       fit them, or revoked;
 *   <li>private keys, and the public keys that belong to them: whoever can read the set can sign with them;
 *   <li>different keys with one {@code kid}: nothing says which of them is meant.
 * </ul>
 *
 * <p>A token without a {@code kid} is verified only if the set has exactly one key that is used. {@code jku},
 * {@code x5u} and {@code x5c} are ignored.
 */
public final class RemoteJwkSet implements KeySource, AutoCloseable {

    private final String shownAddress;
    private final JwkSetCache cache;
    private final SteadyClock clock;
    private volatile boolean closed;

    private RemoteJwkSet(Builder settings, SteadyClock clock) {
        this.shownAddress = JwkSetAddress.shown(settings.address);
        this.clock = clock;
        ExecutorService executor = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), RemoteJwkSet::daemon);
        JwkSetClient client = new JwkSetClient(settings.address, settings.timeout, executor);
        JwkSetFetch fetch = new JwkSetFetch(client, new KeyConversion(settings.rsaAlgorithm), clock);
        this.cache = new JwkSetCache(settings, shownAddress, fetch, executor);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "grantor-jwks");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The set at this address, with the builder's defaults.
     *
     * @throws InvalidParameterException as {@link #builder} does
     */
    public static RemoteJwkSet of(URI address) {
        return builder(address).build();
    }

    /**
     * A builder for the set at this address.
     *
     * @param address {@code https}; or {@code http} where the host is {@code localhost}, {@code 127.…} or
     *     {@code [::1]}. Without user info and fragment
     * @throws InvalidParameterException if it is null, or another
     */
    public static Builder builder(URI address) {
        return new Builder(JwkSetAddress.checked(address));
    }

    /**
     * Finds the key of the token's {@code kid}; without one, the set's only key. The issuer is not looked at. Of an
     * exception that this throws a verifier shows only the class; to log the message, call this in a source of your
     * own.
     *
     * @throws UnknownKeyException with {@link ErrorCode#KEY_UNAVAILABLE} if it is not known whether there is such a
     *     key: the last fetch failed, the thread was interrupted while it waited (and still is), or this is closed
     */
    @Override
    public @Nullable VerificationKey find(KeyHint hint) {
        if (closed) {
            throw cache.unavailable("closed");
        }
        String id = hint.keyId();
        long now = clock.millis();
        KeySnapshot keys = cache.current(now);
        VerificationKey key = keys.find(id);
        return key != null || id == null ? key : cache.findNew(id, keys, now);
    }

    /**
     * Ends fetches that are under way, and the threads; before JDK 21, the thread of the JDK's HTTP client ends when
     * that is collected. Has no effect if it is closed already.
     */
    @Override
    public void close() {
        closed = true;
        try {
            cache.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address without its query. */
    @Override
    public String toString() {
        return "RemoteJwkSet[%s]".formatted(shownAddress);
    }

    /** Builds a {@link RemoteJwkSet}. Not for use by several threads at a time. */
    public static final class Builder {

        private static final Duration MINUTE = Duration.ofMinutes(1);
        private static final Duration HOUR = Duration.ofHours(1);
        private static final Duration DAY = Duration.ofDays(1);

        final URI address;
        Duration cacheTime = Duration.ofMinutes(5);
        Duration minRefreshInterval = Duration.ofSeconds(30);
        Duration outageTolerance = HOUR;
        Duration timeout = Duration.ofSeconds(5);
        Algorithm rsaAlgorithm = Algorithm.RS256;

        private Builder(URI address) {
            this.address = address;
        }

        /**
         * How long a set is used before it is fetched again, 5 minutes by default. A key that the server withdraws may
         * be accepted for this long, and during an outage for {@link #outageTolerance(Duration)} longer.
         *
         * @param cacheTime 1 minute to 24 hours
         * @throws InvalidParameterException if it is null or outside that range
         */
        public Builder cacheTime(Duration cacheTime) {
            this.cacheTime = inRange("cacheTime", cacheTime, MINUTE, DAY);
            return this;
        }

        /**
         * The time in which the set is fetched at most twice because tokens name an unknown {@code kid}, and at most
         * once again after a fetch has failed. 30 seconds by default. Tokens with a new key may be refused for this
         * long.
         *
         * @param minRefreshInterval 1 second to 1 hour, and shorter than {@link #cacheTime(Duration)}
         * @throws InvalidParameterException if it is null or outside that range
         */
        public Builder minRefreshInterval(Duration minRefreshInterval) {
            this.minRefreshInterval = inRange("minRefreshInterval", minRefreshInterval, Duration.ofSeconds(1), HOUR);
            return this;
        }

        /**
         * How long keys are used after {@link #cacheTime(Duration)} while fetches fail, 1 hour by default. With 0,
         * tokens are refused as soon as the cache has expired. With more, whoever has stolen a key and can block the
         * fetches may use it for longer.
         *
         * @param outageTolerance 0 to 24 hours
         * @throws InvalidParameterException if it is null or outside that range
         */
        public Builder outageTolerance(Duration outageTolerance) {
            this.outageTolerance = inRange("outageTolerance", outageTolerance, Duration.ZERO, DAY);
            return this;
        }

        /**
         * How long one fetch may take, from the connection to the last byte, 5 seconds by default.
         *
         * @param timeout 100 milliseconds to 30 seconds
         * @throws InvalidParameterException if it is null or outside that range
         */
        public Builder timeout(Duration timeout) {
            this.timeout = inRange("timeout", timeout, Duration.ofMillis(100), Duration.ofSeconds(30));
            return this;
        }

        /**
         * The algorithm of RSA keys that name none, as Microsoft Entra publishes them; RS256 by default. Other keys
         * tell theirs by their curve.
         *
         * @throws InvalidParameterException if it is null or none of RSA
         */
        public Builder rsaAlgorithm(Algorithm rsaAlgorithm) {
            this.rsaAlgorithm = switch (GeneratedSupport.required("rsaAlgorithm", rsaAlgorithm)) {
                case RS256, RS384, RS512, PS256, PS384, PS512 -> rsaAlgorithm;
                case HS256, HS384, HS512, ES256, ES384, ES512, EDDSA ->
                    throw new InvalidParameterException(
                            ErrorCode.PARAMETER_RANGE, "rsaAlgorithm", "must be one of RSA: RS… or PS…");
            };
            return this;
        }

        private static Duration inRange(String parameter, @Nullable Duration given, Duration min, Duration max) {
            Duration duration = GeneratedSupport.required(parameter, given);
            if (duration.compareTo(min) < 0 || duration.compareTo(max) > 0) {
                throw new InvalidParameterException(
                        ErrorCode.PARAMETER_RANGE,
                        parameter,
                        "must be %s to %s, but is %s".formatted(min, max, duration));
            }
            return duration;
        }

        /**
         * Builds the source. It fetches nothing yet.
         *
         * @throws InvalidParameterException if {@link #minRefreshInterval(Duration)} is not shorter than
         *     {@link #cacheTime(Duration)}
         */
        public RemoteJwkSet build() {
            return build(SteadyClock.system());
        }

        RemoteJwkSet build(SteadyClock clock) {
            if (minRefreshInterval.compareTo(cacheTime) >= 0) {
                throw new InvalidParameterException(
                        ErrorCode.PARAMETER_RANGE, "minRefreshInterval", "must be shorter than cacheTime");
            }
            return new RemoteJwkSet(this, clock);
        }
    }
}
