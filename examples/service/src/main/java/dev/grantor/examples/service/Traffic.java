package dev.grantor.examples.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests of many callers, of which each is answered rightly or not. */
final class Traffic {

    private static final int CALLERS = 4;

    /** For each caller, so that all make about 1,000 requests in a second. */
    private static final long PAUSE_MILLIS = 3;

    private final int port;
    private final List<Thread> callers = new ArrayList<>();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final Map<String, Integer> wrong = new ConcurrentHashMap<>();
    private volatile Tokens tokens;
    private volatile Phase phase = Phase.NORMAL;

    /** While the issuer goes down or comes back, both answers to an unknown key are right. */
    enum Phase {
        NORMAL,
        CHANGING,
        OUTAGE
    }

    Traffic(int port, Tokens tokens) {
        this.port = port;
        this.tokens = tokens;
    }

    void use(Tokens next) {
        tokens = next;
    }

    void enter(Phase next) {
        phase = next;
    }

    /** Starts to make so many requests. */
    void start(int requests) {
        for (int i = 0; i < CALLERS; i++) {
            Thread caller = new Thread(() -> call(requests), "caller");
            callers.add(caller);
            caller.start();
        }
    }

    /** Waits until so many requests have been started. */
    void await(int requests) throws InterruptedException {
        while (number.get() < requests && callers.stream().anyMatch(Thread::isAlive)) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /** Waits until all have been answered. */
    void finish() throws InterruptedException {
        for (Thread caller : callers) {
            caller.join();
        }
    }

    private void call(int requests) {
        Caller caller = new Caller();
        try {
            for (int i = number.getAndIncrement(); i < requests; i = number.getAndIncrement()) {
                call(caller, Attempt.number(i));
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (IOException | InterruptedException e) {
            wrong.merge(e.toString(), 1, Integer::sum);
        }
    }

    private void call(Caller caller, Attempt attempt) throws IOException, InterruptedException {
        Phase before = phase;
        int status = caller.status(port, attempt.path(), attempt.token(tokens));
        Phase after = phase;
        String answer = "%s %s%s".formatted(status, attempt, before == Phase.OUTAGE ? " in the outage" : "");
        answers.merge(answer, 1, Integer::sum);
        boolean unclear = before != after || before == Phase.CHANGING;
        boolean right = status == attempt.answer(before == Phase.OUTAGE)
                || (unclear && status == attempt.answer(before != Phase.OUTAGE));
        if (!right) {
            wrong.merge(answer, 1, Integer::sum);
        }
    }

    Map<String, Integer> answers() {
        return Map.copyOf(answers);
    }

    Map<String, Integer> wrong() {
        return Map.copyOf(wrong);
    }
}
