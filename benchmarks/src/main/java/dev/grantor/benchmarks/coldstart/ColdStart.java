package dev.grantor.benchmarks.coldstart;

import dev.grantor.benchmarks.process.MedianTimes;
import dev.grantor.benchmarks.size.LibraryJars;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The first token of a fresh JVM. */
public final class ColdStart {

    private static final String DATABIND = "com.fasterxml.jackson.databind.";

    private ColdStart() {}

    /** Each program is run {@code runs} times for its time, and once more for its classes. */
    public static List<ColdStartResult> measure(int runs) {
        List<Program> programs = programs();
        List<Supplier<Duration>> jobs = programs.stream()
                .<Supplier<Duration>>map(program -> () -> program.run().elapsed())
                .toList();
        List<Double> medians = MedianTimes.medianMillis(jobs, runs);
        return IntStream.range(0, programs.size())
                .mapToObj(each -> result(programs.get(each), medians.get(each)))
                .toList();
    }

    private static ColdStartResult result(Program program, double medianMillis) {
        Set<String> classes = program.loadedClasses();
        boolean databindLoaded = classes.stream().anyMatch(name -> name.startsWith(DATABIND));
        return new ColdStartResult(program.name(), medianMillis, classes.size(), databindLoaded);
    }

    private static List<Program> programs() {
        List<Path> grantor = LibraryJars.of("dev.grantor:grantor-twilio");
        List<Path> twilioJava = LibraryJars.of("com.twilio.sdk:twilio");
        Program mint = new Program("Grantor", GrantorMain.class, grantor, List.of());
        String token = mint.run().output().strip();
        return List.of(
                new Program("empty main", EmptyMain.class, List.of(), List.of()),
                new Program("raw HMAC", RawHmacMain.class, List.of(), List.of()),
                mint,
                new Program("Grantor verify", GrantorVerifyMain.class, grantor, List.of(token)),
                new Program("twilio-java", TwilioJavaMain.class, twilioJava, List.of()));
    }
}
