package dev.grantor.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the figures were measured; nothing that tells whose machine it is. */
public record Machine(String os, String cpu, int cores, String jdkVersion, String jdkVendor) {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    public static Machine current() {
        return new Machine(
                System.getProperty("os.name") + ' ' + System.getProperty("os.arch"),
                cpuModel(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().toString(),
                System.getProperty("java.vendor"));
    }

    private static String cpuModel() {
        if (!Files.isReadable(CPU_INFO)) {
            return "unknown";
        }
        try {
            return cpuModel(Files.readAllLines(CPU_INFO));
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** Not every processor has a line for it. */
    static String cpuModel(List<String> cpuInfo) {
        return cpuInfo.stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    public String describe() {
        return "%s, %d cores, %s, JDK %s (%s)".formatted(cpu, cores, os, jdkVersion, jdkVendor);
    }
}
