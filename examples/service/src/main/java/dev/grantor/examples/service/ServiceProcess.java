package dev.grantor.examples.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A service in a process of its own. */
final class ServiceProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it, and returns once it listens. */
    static ServiceProcess start(Class<?> service, int port, String argument) throws IOException {
        List<String> command = Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Without it, the JDK's server waits up to 40 ms with each small answer.
                        "-Dsun.net.httpserver.nodelay=true",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        service.getName(),
                        Integer.toString(port),
                        argument)
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = firstLine(process);
        if (line == null) {
            throw new IOException(service.getSimpleName() + " did not start");
        }
        return new ServiceProcess(process, Integer.parseInt(line));
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        return output.readLine();
    }

    int port() {
        return port;
    }

    /** Ends it as an outage does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
