package dev.grantor.examples.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers who come all at once, each with a key of its own that nobody knows. */
record Strangers(int port, Tokens tokens, int count) {

    private static final int THREADS = 4;

    /** Has all of them call, and checks that they are refused. */
    void call() throws InterruptedException, ExecutionException {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shown.add(tokens.underAnUnknownId());
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Caller caller = new Caller();
            List<Callable<Integer>> calls = shown.stream()
                    .map(token -> (Callable<Integer>) () -> status(caller, token))
                    .toList();
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                if (answer.get() != 401) {
                    throw new IllegalStateException("a stranger was answered with " + answer.get());
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private int status(Caller caller, String token) throws IOException, InterruptedException {
        return caller.status(port, Attempt.UNKNOWN_KEY.path(), token);
    }
}
