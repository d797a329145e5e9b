package dev.grantor.benchmarks.throughput;

import dev.grantor.benchmarks.tokens.Admission;
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

/** From the string to what the token permits: its identity and both grants. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class VerifyBenchmark {

    @Param({"FLOOR", "GRANTOR", "JJWT", "JAVA_JWT", "NIMBUS", "FUSIONAUTH", "JOSE4J"})
    public Library library = Library.GRANTOR;

    private @Nullable TokenLibrary opened;
    private String jwt = "";

    @Setup
    public void open() {
        opened = library.open();
        jwt = opened.mint();
    }

    @Benchmark
    public @Nullable Admission verify() {
        return opened == null ? null : opened.verify(jwt);
    }
}
