package dev.grantor.testsupport;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.AccessToken;
import dev.grantor.GrantType;
import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.VerificationException;
import dev.grantor.tannoy.TannoyGrants;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold of everything that is given to a verifier, whatever it is. */
public final class Verdicts {

    /** Of the thread's own time: a busy machine does not count. */
    private static final Duration BUDGET = Duration.ofSeconds(2);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final TokenVerifier<TannoyToken> VERIFIER = TannoyTokens.verifier()
            .acceptWaived()
            .key(Fixtures.KEY)
            .clock(Fixtures.CLOCK)
            .build();
    private static final TokenVerifier<TannoyToken> RESOLVING_VERIFIER = TannoyTokens.verifier()
            .acceptWaived()
            .keys(hint -> Fixtures.KEY_SID.equals(hint.issuer()) ? Fixtures.KEY : null)
            .clock(Fixtures.CLOCK)
            .build();

    private Verdicts() {}

    /**
     * Gives a {@link VerifiedToken} or a {@link VerificationException}, of any verifier the same, without a canary in
     * it and in bounded time; what has been verified can be read and minted again.
     */
    public static void assertVerdict(String jwt) {
        long start = THREADS.getCurrentThreadCpuTime();
        VerifiedToken<TannoyToken> token = verified(VERIFIER, jwt);
        VerifiedToken<TannoyToken> resolved = verified(RESOLVING_VERIFIER, jwt);
        assertThat(resolved != null).isEqualTo(token != null);
        if (token != null) {
            assertReadable(token);
        }
        assertBounded(start);
    }

    public static void assertBounded(long start) {
        Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
        assertThat(taken).isLessThan(BUDGET);
    }

    public static long start() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static @Nullable VerifiedToken<TannoyToken> verified(TokenVerifier<TannoyToken> verifier, String jwt) {
        try {
            return verifier.verify(jwt);
        } catch (VerificationException e) {
            assertTellsNothing(e);
            return null;
        }
    }

    private static void assertReadable(VerifiedToken<TannoyToken> token) {
        assertThat(token.expiresAt()).isNotNull();
        TannoyGrants.TYPES.forEach(type -> assertReadable(token, type));
        token.claims().grants().keys().forEach(key -> assertMintable(token, key));
        try {
            assertThat(token.claims().otherClaims()).isNotNull();
        } catch (VerificationException e) {
            assertTellsNothing(e);
        }
    }

    private static <T> void assertReadable(VerifiedToken<TannoyToken> token, GrantType<T> type) {
        Optional<T> grant;
        try {
            grant = token.grant(type);
        } catch (VerificationException e) {
            assertTellsNothing(e);
            return;
        }
        grant.ifPresent(value -> assertThat(type.fromJson(type.toJson(value))).isEqualTo(value));
    }

    private static void assertMintable(VerifiedToken<TannoyToken> token, String key) {
        Map<String, @Nullable Object> grant;
        try {
            grant = token.claims().grants().grant(key).orElseThrow();
        } catch (VerificationException e) {
            assertTellsNothing(e);
            return;
        }
        AccessToken again = TannoyTokens.builder(Fixtures.KEY)
                .clock(Fixtures.CLOCK)
                .maxLength(1 << 20)
                .withoutIdentity()
                .grant("again", grant)
                .build();
        VerifiedToken<TannoyToken> read = TannoyTokens.verifier()
                .acceptWaived()
                .key(Fixtures.KEY)
                .clock(Fixtures.CLOCK)
                .maxLength(1 << 20)
                .build()
                .verify(again.toJwt());
        assertThat(NumericJson.of(read.claims().grants().grant("again").orElseThrow()))
                .isEqualTo(NumericJson.of(new LinkedHashMap<>(grant)));
    }

    /** The stack trace holds the messages of all causes. What may be told is where: the names of members. */
    private static void assertTellsNothing(VerificationException refusal) {
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        String path = refusal instanceof MalformedTokenException malformed ? malformed.path() : "";
        assertWithMessage("what the refusal tells")
                .that(trace.toString().replace(path, ""))
                .doesNotContain(Refusals.CANARY);
    }
}
