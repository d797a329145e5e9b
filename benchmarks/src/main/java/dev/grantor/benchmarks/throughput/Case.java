package dev.grantor.benchmarks.throughput;

import dev.grantor.benchmarks.tokens.Library;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** One benchmark with one value for each of its parameters. */
public record Case(Class<?> benchmark, String method, Map<String, String> parameters, Mode mode, int threads) {

    static Case mint(Library library) {
        return of(MintBenchmark.class, "mint", library);
    }

    static Case verify(Library library) {
        return of(VerifyBenchmark.class, "verify", library);
    }

    /** One that returns its time, on one thread. */
    public static Case time(Class<?> benchmark, String method, Map<String, String> parameters) {
        return new Case(benchmark, method, parameters, Mode.AverageTime, 1);
    }

    static Case growth(String method, String parameter, int size) {
        return new Case(GrowthBenchmark.class, method, Map.of(parameter, Integer.toString(size)), Mode.AverageTime, 1);
    }

    private static Case of(Class<?> benchmark, String method, Library library) {
        return new Case(benchmark, method, Map.of("library", library.name()), Mode.AverageTime, 1);
    }

    Case onThreads(int count) {
        return new Case(benchmark, method, parameters, Mode.Throughput, count);
    }

    ChainedOptionsBuilder options() {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include('^' + Pattern.quote(benchmark.getName() + '.' + method) + '$')
                .mode(mode)
                .threads(threads);
        parameters.forEach(options::param);
        return options;
    }

    @Override
    public String toString() {
        String values = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + ' ' + parameter.getValue())
                .collect(Collectors.joining(", "));
        return "%s, %s, %d %s".formatted(method, values, threads, threads == 1 ? "thread" : "threads");
    }
}
