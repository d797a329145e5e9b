package dev.grantor;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.acme.RotatingToken;
import dev.grantor.acme.RotatingTokens;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.SigningException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.UncloneableMacProvider;
import java.security.Provider;
import java.security.Security;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that is destroyed while threads use it. */
class DestroyedKeyThreadsTest {

    private static final int THREADS = 4;
    private static final String TEXT = "canary-secret-of-thirty-two-bytes-or-more";

    private static HmacKey hmacKey() {
        return HmacKey.hs256(Secret.text(TEXT));
    }

    private static String jwt(SigningKey key) {
        return RotatingTokens.builder(key)
                .clock(Fixtures.CLOCK)
                .subject("ada")
                .build()
                .toJwt();
    }

    private static TokenVerifier<RotatingToken> verifier(VerificationKey key) {
        return RotatingTokens.verifier().key(key).clock(Fixtures.CLOCK).build();
    }

    /** Whatever thread comes when: a token is good, or there is none. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Timeout(60)
    void threadsThatSignMeanwhileGetGoodTokensOrTheError(boolean cloneable) throws Exception {
        Provider provider = new UncloneableMacProvider();
        if (!cloneable) {
            Security.insertProviderAt(provider, 1);
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<String> tokens = new ArrayList<>();
        try {
            for (int round = 0; round < 50; round++) {
                tokens.addAll(signedUntilDestroyed(threads));
            }
        } finally {
            threads.shutdownNow();
            Security.removeProvider(provider.getName());
        }

        assertThat(tokens.size()).isAtLeast(50 * THREADS);
        TokenVerifier<RotatingToken> verifier = verifier(hmacKey());
        tokens.forEach(
                token -> assertThat(verifier.verify(token).claims().subject()).isEqualTo("ada"));
    }

    private static List<String> signedUntilDestroyed(ExecutorService threads) throws Exception {
        HmacKey key = hmacKey();
        CountDownLatch signing = new CountDownLatch(THREADS);
        List<Future<List<String>>> results = IntStream.range(0, THREADS)
                .mapToObj(i -> threads.submit(signer(i % 2 == 0 ? key : key.withId("one"), signing)))
                .toList();
        signing.await();
        key.destroy();
        List<String> tokens = new ArrayList<>();
        for (Future<List<String>> result : results) {
            tokens.addAll(result.get());
        }
        return tokens;
    }

    private static Callable<List<String>> signer(SigningKey key, CountDownLatch signing) {
        return () -> {
            List<String> tokens = new ArrayList<>();
            try {
                while (true) {
                    tokens.add(jwt(key));
                    signing.countDown();
                }
            } catch (SigningException e) {
                assertThat(e).hasMessageThat().isEqualTo("The key has been destroyed.");
                return tokens;
            }
        };
    }

    /** To call its tokens forged would be a false alarm. */
    @Test
    @Timeout(60)
    void threadsThatVerifyMeanwhileSeeNoForgery() throws Exception {
        String jwt = jwt(hmacKey());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < 50; round++) {
                HmacKey key = hmacKey();
                CountDownLatch verifying = new CountDownLatch(THREADS);
                Callable<UnknownKeyException> task = () -> failureOf(verifier(key), jwt, verifying);
                List<Future<UnknownKeyException>> failures = Collections.nCopies(THREADS, task).stream()
                        .map(threads::submit)
                        .toList();
                verifying.await();
                key.destroy();
                for (Future<UnknownKeyException> failure : failures) {
                    assertThat(failure.get().code()).isEqualTo(ErrorCode.KEY_UNAVAILABLE);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static UnknownKeyException failureOf(TokenVerifier<?> verifier, String jwt, CountDownLatch verifying) {
        try {
            while (true) {
                verifier.verify(jwt);
                verifying.countDown();
            }
        } catch (UnknownKeyException e) {
            return e;
        }
    }
}
