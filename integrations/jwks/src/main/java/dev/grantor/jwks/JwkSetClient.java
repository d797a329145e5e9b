package dev.grantor.jwks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gets what is at the address, within limits of time and size. {@code HttpRequest.timeout} ends with the headers, so
 * the exchange as a whole is waited for.
 */
final class JwkSetClient implements AutoCloseable {

    static final int MAX_BYTES = 512 * 1024;

    private static final Pattern JSON = Pattern.compile("[a-z]+/([a-z0-9.-]+\\+)?json");

    private final HttpClient client;
    private final HttpRequest request;
    private final Duration timeout;
    private volatile boolean closed;
    private volatile @Nullable CompletableFuture<?> current;

    JwkSetClient(URI address, Duration timeout, Executor executor) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(executor)
                .build();
        this.request = HttpRequest.newBuilder(address)
                .header("Accept", "application/jwk-set+json, application/json")
                .GET()
                .build();
    }

    /** Returns the body of an answer that is JSON by its status and its type. */
    byte[] get() throws FetchFailure, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(request, info -> new BoundedBody(MAX_BYTES, refusal(info)));
        current = exchange;
        try {
            if (closed) {
                throw new FetchFailure("closed");
            }
            return exchange.get(timeout.toNanos(), TimeUnit.NANOSECONDS).body();
        } catch (TimeoutException e) {
            throw new FetchFailure("no answer within " + timeout);
        } catch (CancellationException e) { // by close()
            throw new FetchFailure("closed");
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            exchange.cancel(true);
        }
    }

    private static @Nullable FetchFailure refusal(ResponseInfo info) {
        if (info.statusCode() != 200) {
            return new FetchFailure("HTTP " + info.statusCode());
        }
        String type = info.headers().firstValue("Content-Type").orElse("application/json");
        String mediaType = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return JSON.matcher(mediaType).matches() ? null : new FetchFailure("its Content-Type is not JSON");
    }

    /** A refusal of ours comes wrapped; of other exceptions only the class is told. */
    private static FetchFailure failure(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FetchFailure refusal) {
                return refusal;
            }
        }
        return new FetchFailure(failure == null ? "unknown" : failure.getClass().getName());
    }

    /**
     * Ends what is under way, and the client's own thread: at once since JDK 21, and before when the client is
     * collected.
     */
    @Override
    public void close() throws IOException {
        closed = true;
        CompletableFuture<?> exchange = current;
        if (exchange != null) {
            exchange.cancel(true);
        }
        if ((Object) client instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }
}
