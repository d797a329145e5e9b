package dev.grantor.benchmarks.throughput;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How Grantor's work grows with a token: with the entries of one map, and with the grants. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthBenchmark {

    @State(Scope.Benchmark)
    public static class Entries {

        @Param({"1", "10", "100", "1000"})
        public int entries;

        private GrowingToken token = new GrowingToken(List.of());
        private String jwt = "";

        @Setup
        public void mint() {
            token = GrowingToken.withEntries(entries);
            jwt = token.mint();
        }
    }

    @State(Scope.Benchmark)
    public static class Grants {

        @Param({"1", "2", "3", "4", "5", "6", "7", "8"})
        public int grants;

        private GrowingToken token = new GrowingToken(List.of());
        private String jwt = "";

        @Setup
        public void mint() {
            token = GrowingToken.withGrants(grants);
            jwt = token.mint();
        }
    }

    @Benchmark
    public String mintEntries(Entries state) {
        return state.token.mint();
    }

    @Benchmark
    public void verifyEntries(Entries state, Blackhole blackhole) {
        state.token.read(state.jwt, blackhole);
    }

    @Benchmark
    public String mintGrants(Grants state) {
        return state.token.mint();
    }

    @Benchmark
    public void verifyGrants(Grants state, Blackhole blackhole) {
        state.token.read(state.jwt, blackhole);
    }
}
