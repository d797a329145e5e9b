package dev.grantor.benchmarks.throughput;

import dev.grantor.benchmarks.tokens.Library;
import dev.grantor.benchmarks.tokens.TokenLibrary;
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

/** A whole token, from its parts to the string. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MintBenchmark {

    @Param
    public Library library = Library.GRANTOR;

    private @Nullable TokenLibrary opened;

    @Setup
    public void open() {
        opened = library.open();
    }

    @Benchmark
    public @Nullable String mint() {
        return opened == null ? null : opened.mint();
    }
}
