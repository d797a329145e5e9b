package dev.grantor.inspect;

import dev.grantor.ApiKey;
import dev.grantor.GrantType;
import dev.grantor.TokenVerifier;
import dev.grantor.error.GrantConflictException;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.claims.TokenTimes;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.twilio.TokenLayout;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells people what is wrong with a token, without trusting it: what it holds, how its times stand to now, and
 * everything that Twilio or a {@link TokenVerifier} would refuse it for, with the likely cause and Twilio's error
 * number. Use it where you would paste a token into a web page; nothing leaves this JVM.
 *
 * <pre>{@code
 * TokenInspector inspector = TokenInspector.builder().grantTypes(TwilioGrants.TYPES).build();
 * System.out.println(inspector.inspect(jwt).report());
 * }</pre>
 *
 * <p>For a token that a client got an hour ago, and that Twilio refuses:
 *
 * <pre>
 * ACCESS TOKEN, inspected but not verified
 *
 * 2 findings
 *   1. The token expired at 2023-11-14T22:13:20Z, 3 h ago. Mint a new one; if it
 *      is new, compare the clocks (Twilio error 20104).
 *   2. grants.video.roomName is not a claim of VideoGrant; did you mean "room"?
 * …
 * </pre>
 *
 * <p>It does not stop at the first mistake as a verifier does, tells each once, and takes the token as people have it:
 * with {@code Bearer} before it, in quotation marks, broken into lines, in a JSON object. What was given in place of a
 * token, such as a secret, it names and does not show.
 *
 * <p>Which grants are right it knows from their {@linkplain Builder#grantTypes types}; grants of other keys are not
 * looked into, and the report names them. Immutable and safe to share between threads.
 */
public final class TokenInspector {

    private final Map<String, GrantType<?>> types;
    private final @Nullable ApiKey key;
    private final InstantSource clock;
    private final int maxLength;

    private TokenInspector(Builder builder) {
        this.types = new LinkedHashMap<>(builder.types);
        this.key = builder.key;
        this.clock = builder.clock;
        this.maxLength = builder.maxLength;
    }

    /** A builder of inspectors that know no grants and no key. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Looks at a token, in bounded time. Whatever is given, the result tells what is wrong with it.
     *
     * @param token what is taken for a token, as it was pasted; null and any other text will do
     * @throws InvalidParameterException if the {@linkplain Builder#clock clock} fails or is outside the years 1970 to
     *     9999
     */
    public TokenInspection inspect(@Nullable String token) {
        return new Inspection(types, key, maxLength, TokenTimes.now(clock)).of(token);
    }

    /** Says that it is an inspector, and of which grants. */
    @Override
    public String toString() {
        return "TokenInspector" + types.keySet();
    }

    /** Builds inspectors; nothing is required. Not for use by several threads at a time. */
    public static final class Builder {

        private final Map<String, GrantType<?>> types = new LinkedHashMap<>();
        private @Nullable ApiKey key;
        private InstantSource clock = InstantSource.system();
        private int maxLength = CompactToken.MAX_LENGTH;

        private Builder() {}

        /**
         * The grants whose claims can be told right from wrong: {@code TwilioGrants.TYPES}, and your own. Of two with
         * one key the last counts.
         *
         * @throws InvalidParameterException if one of them is null or has no valid key, or the collection throws
         * @throws GrantConflictException if the key of one is {@code identity}
         */
        public Builder grantTypes(Collection<? extends GrantType<?>> types) {
            copy(Parameters.required("grantTypes", types)).forEach(this::grantType);
            return this;
        }

        private static List<GrantType<?>> copy(Collection<? extends GrantType<?>> types) {
            List<GrantType<?>> copy = new ArrayList<>();
            try {
                for (GrantType<?> type : types) {
                    copy.add(type);
                }
            } catch (Exception e) {
                throw Parameters.failed("grantTypes", types.getClass().getName(), e);
            }
            return copy;
        }

        /**
         * One more grant, as {@link #grantTypes}.
         *
         * @throws InvalidParameterException if it is null or has no valid key
         * @throws GrantConflictException if its key is {@code identity}
         */
        public Builder grantType(GrantType<?> type) {
            Parameters.required("grantType", type);
            types.put(TokenLayout.TWILIO.grantKey(type.getClass(), type::key), type);
            return this;
        }

        /**
         * The key that tokens should be signed with; without one, of a signature only the length is looked at.
         *
         * @throws InvalidParameterException if it is null
         */
        public Builder key(ApiKey key) {
            this.key = Parameters.required("key", key);
            return this;
        }

        /**
         * What {@link TokenInspector#inspect} asks, once, for the time; the system's clock by default.
         *
         * @throws InvalidParameterException if it is null
         */
        public Builder clock(InstantSource clock) {
            this.clock = Parameters.required("clock", clock);
            return this;
        }

        /**
         * The longest token that is looked at, 16,384 characters by default, as
         * {@link TokenVerifier.Builder#maxLength}.
         *
         * @param characters 256 to 1,048,576
         * @throws InvalidParameterException if it is outside that range
         */
        public Builder maxLength(int characters) {
            this.maxLength = CompactToken.checkMaxLength(characters);
            return this;
        }

        public TokenInspector build() {
            return new TokenInspector(this);
        }
    }
}
