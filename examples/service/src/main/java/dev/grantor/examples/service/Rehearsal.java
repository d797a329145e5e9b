package dev.grantor.examples.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs an issuer and a resource server, two processes on loopback, and has 10,000 requests made while the issuer
 * rotates its keys three times, goes down, and comes back.
 */
public final class Rehearsal {

    private static final int REQUESTS = 10_000;
    private static final int STRANGERS = 1000;

    private final Caller caller = new Caller();
    private final Path folder;

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    /** Needs no arguments. Ends with status 1 if a request was answered wrongly. */
    public static void main(String[] arguments) throws Exception {
        Report report = run();
        System.out.println(report.text());
        if (!report.wrong().isEmpty()) {
            System.exit(1);
        }
    }

    static Report run() throws Exception {
        Path folder = Files.createTempDirectory("issuer-keys");
        try {
            return new Rehearsal(folder).rehearse();
        } finally {
            delete(folder);
        }
    }

    private Report rehearse() throws Exception {
        ServiceProcess issuer = ServiceProcess.start(Issuer.class, 0, folder.toString());
        int issuerPort = issuer.port();
        String keys = Caller.address(issuerPort, "/.well-known/jwks.json").toString();
        try (ServiceProcess rooms = ServiceProcess.start(RoomService.class, 0, keys)) {
            Tokens first = tokens(issuerPort);
            Traffic traffic = new Traffic(rooms.port(), first);

            int before = fetches(issuerPort);
            new Strangers(rooms.port(), first, STRANGERS).call();
            int fetchesForStrangers = fetches(issuerPort) - before;

            traffic.start(REQUESTS);
            int rotations = 0;
            for (int requests = 1500; requests <= 4500; requests += 1500) {
                traffic.await(requests);
                caller.ask(issuerPort, "/rotate");
                rotations++;
                traffic.use(tokens(issuerPort));
            }

            traffic.await(5500);
            traffic.enter(Traffic.Phase.CHANGING);
            issuer.close();
            traffic.await(7000);
            traffic.enter(Traffic.Phase.OUTAGE);
            traffic.await(7700);
            traffic.enter(Traffic.Phase.CHANGING);
            issuer = ServiceProcess.start(Issuer.class, issuerPort, folder.toString());
            TimeUnit.SECONDS.sleep(2); // the room service asks for the keys once a second
            traffic.await(9500);
            traffic.enter(Traffic.Phase.NORMAL);
            traffic.finish();

            int withdrawn = caller.status(rooms.port(), "/rooms/R-42", first.good());
            return new Report(
                    REQUESTS, rotations, traffic.answers(), traffic.wrong(), STRANGERS, fetchesForStrangers, withdrawn);
        } finally {
            issuer.close();
        }
    }

    private Tokens tokens(int issuerPort) throws Exception {
        return Tokens.of(caller.ask(issuerPort, "/token"));
    }

    private int fetches(int issuerPort) throws IOException, InterruptedException {
        return Integer.parseInt(caller.ask(issuerPort, "/fetches"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
