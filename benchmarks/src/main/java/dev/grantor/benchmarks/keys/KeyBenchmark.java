package dev.grantor.benchmarks.keys;

import dev.grantor.annotation.Algorithm;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole token with one algorithm and one library, signed and verified. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class KeyBenchmark {

    @Param
    public KeyLibrary.Name library = KeyLibrary.Name.GRANTOR;

    @Param("ES256")
    public Algorithm algorithm = Algorithm.ES256;

    private @Nullable KeyLibrary opened;
    private String jwt = "";

    @Setup
    public void open() {
        opened = library.open(algorithm, Pairs.of(algorithm));
        jwt = opened.sign();
    }

    @Benchmark
    public @Nullable String sign() {
        return opened == null ? null : opened.sign();
    }

    @Benchmark
    public @Nullable String verify() {
        return opened == null ? null : opened.verify(jwt);
    }
}
