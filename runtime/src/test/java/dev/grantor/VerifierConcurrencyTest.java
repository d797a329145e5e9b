package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.OTHER_KEY;
import static dev.grantor.testsupport.HostileTokens.good;
import static dev.grantor.testsupport.HostileTokens.headerWith;
import static dev.grantor.testsupport.HostileTokens.payloadWith;
import static dev.grantor.testsupport.HostileTokens.verifier;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.VideoGrants;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One verifier and one verified token serve many threads. */
@Timeout(60)
class VerifierConcurrencyTest {

    private static final int THREADS = 100;
    private static final int TOKENS = 200;

    private static final TokenVerifier<TannoyToken> VERIFIER =
            verifier().key(OTHER_KEY).build();

    private static final List<String> BAD = List.of(
            "a.b",
            good() + "=",
            Forgery.withWrongSignature(good()),
            Forgery.withHeader(headerWith("alg", "\"none\"")),
            Forgery.withPayload(payloadWith("iss", "\"x\"")),
            Forgery.withPayload(payloadWith("exp", "1")),
            Forgery.withPayload(payloadWith("x", "1,\"x\":1")),
            Forgery.withPayload(payloadWith("grants", "[]")));

    private static final List<ErrorCode> CODES = List.of(
            ErrorCode.MALFORMED_STRUCTURE,
            ErrorCode.MALFORMED_BASE64URL,
            ErrorCode.SIGNATURE_MISMATCH,
            ErrorCode.UNSUPPORTED_ALGORITHM,
            ErrorCode.UNKNOWN_KEY,
            ErrorCode.TOKEN_EXPIRED,
            ErrorCode.MALFORMED_DUPLICATE_NAME,
            ErrorCode.MALFORMED_CLAIM);

    /** What each thread makes of its numbers, all of them at once. */
    private static <T> List<T> inManyThreads(IntFunction<T> action) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<T>> task = () -> {
            start.await();
            return IntStream.range(0, TOKENS).mapToObj(action).toList();
        };
        try {
            List<T> results = new ArrayList<>();
            for (Future<List<T>> result : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                results.addAll(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** The identity of a good token, the code of a bad one. */
    private static String outcome(String token) {
        try {
            return VERIFIER.verify(token).claims().identity();
        } catch (VerificationException e) {
            return e.code().name();
        }
    }

    private static String token(int number) {
        return number % 2 == 0 ? goodToken(number) : BAD.get(number / 2 % BAD.size());
    }

    private static String goodToken(int number) {
        TannoyKey key = number % 4 == 0 ? Fixtures.KEY : OTHER_KEY;
        return Fixtures.token(key)
                .identity("user-" + number)
                .ttl(Duration.ofHours(2))
                .build()
                .toJwt();
    }

    private static String expected(int number) {
        return number % 2 == 0
                ? "user-" + number
                : CODES.get(number / 2 % CODES.size()).name();
    }

    @Test
    void verifierIsSharedByManyThreads() throws Exception {
        List<String> tokens = IntStream.range(0, TOKENS)
                .mapToObj(VerifierConcurrencyTest::token)
                .toList();
        List<String> outcomes = IntStream.range(0, TOKENS)
                .mapToObj(VerifierConcurrencyTest::expected)
                .toList();

        List<Boolean> right = inManyThreads(i -> outcomes.get(i).equals(outcome(tokens.get(i))));

        assertThat(right).hasSize(THREADS * TOKENS);
        assertThat(right).doesNotContain(false);
    }

    @Test
    void verifiedTokenIsSharedByManyThreads() throws Exception {
        VerifiedToken<TannoyToken> token = VERIFIER.verify(
                Forgery.withPayload(payloadWith("grants", "{\"video\":{\"room\":\"daily\"},\"x\":{\"y\":[1]}}")));

        List<String> read = inManyThreads(i -> token.require(VideoGrants.TYPE).getRoom()
                + token.claims().grants().grant("x").orElseThrow()
                + token.claims().otherClaims()
                + token.claims().grants().keys()
                + token.expiresAt().orElseThrow());

        assertThat(read).hasSize(THREADS * TOKENS);
        assertThat(read.stream().distinct()).containsExactly("daily{y=[1]}{note=canary}[video, x]2023-11-14T23:13:20Z");
    }
}
