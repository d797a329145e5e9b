package dev.grantor.benchmarks.keys;

import dev.grantor.HmacKey;
import dev.grantor.KeyHint;
import dev.grantor.KeySource;
import dev.grantor.Secret;
import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What Grantor itself takes, with signing functions that do nothing, and with a set of keys that is cached. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OwnWorkBenchmark {

    private static final byte[] ANY_SIGNATURE = new byte[64];

    static {
        Arrays.fill(ANY_SIGNATURE, (byte) 1);
    }

    private final SigningKey es256 = SigningKey.of(Algorithm.ES256, input -> ANY_SIGNATURE);
    private final SigningKey noHmac = SigningKey.of(Algorithm.HS256, input -> Arrays.copyOf(ANY_SIGNATURE, 32));
    private final HmacKey hs256 = HmacKey.hs256(Secret.text("0123456789abcdefghijklmnopqrstuv"));
    private final LocalKeySet set = new LocalKeySet();
    private final KeySource cached = set.source();
    private final KeyHint hint = new KeyHint(LocalKeySet.KEY_ID, SignedToken.ISSUER);

    private final String token =
            SecretTokens.builder(hs256).subject(KeyLibrary.SUBJECT).build().toJwt();
    private final TokenVerifier<SecretToken> withKey =
            SecretTokens.verifier().key(hs256).build();

    /** Has the set asked as for a key of the set's own, which needs a signature that takes longer than all else. */
    private final TokenVerifier<SecretToken> withSet = SecretTokens.verifier()
            .keys(asked -> cached.find(hint) == null ? null : hs256)
            .build();

    @Setup
    public void fetch() {
        cached.find(hint);
    }

    @TearDown
    public void close() {
        set.close();
    }

    @Benchmark
    public String es256WithoutSigning() {
        return SignedTokens.builder(es256).subject(KeyLibrary.SUBJECT).build().toJwt();
    }

    @Benchmark
    public String hs256WithoutSigning() {
        return SecretTokens.builder(noHmac).subject(KeyLibrary.SUBJECT).build().toJwt();
    }

    @Benchmark
    public String hs256() {
        return SecretTokens.builder(hs256).subject(KeyLibrary.SUBJECT).build().toJwt();
    }

    @Benchmark
    public String verifyWithKey() {
        return withKey.verify(token).claims().subject();
    }

    @Benchmark
    public String verifyWithCachedSet() {
        return withSet.verify(token).claims().subject();
    }

    @Benchmark
    public @Nullable VerificationKey cachedKey() {
        return cached.find(hint);
    }
}
