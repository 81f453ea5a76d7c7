package press.dateline.connection;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.dateline.connection.EngineCondition.Outage;

/** Asks Elasticsearch only while it is known to answer, and no longer than whoever asks has time. */
public final class GuardedTransport implements ElasticsearchTransport {

    private final ElasticsearchTransport transport;
    private final EngineCondition condition;
    private final Supplier<Duration> patience;

    /** {@code patience} says how long whoever asks now may be kept waiting. */
    public GuardedTransport(ElasticsearchTransport transport, EngineCondition condition, Supplier<Duration> patience) {
        this.transport = transport;
        this.condition = condition;
        this.patience = patience;
    }

    @Override
    public <Q, A, E> A performRequest(Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options)
            throws IOException {
        Duration limit = limit();
        CompletableFuture<A> asked = ask(request, endpoint, options);
        try {
            A answer = asked.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            condition.answered();
            return answer;
        } catch (TimeoutException e) {
            // Also ends the work in the engine.
            asked.cancel(true);
            throw late(limit, e);
        } catch (ExecutionException e) {
            throw failed(Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw new EngineSilence("Interrupted while Elasticsearch was asked.", e);
        }
    }

    @Override
    public <Q, A, E> CompletableFuture<A> performRequestAsync(
            Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options) {
        Duration limit;
        try {
            limit = limit();
        } catch (EngineSilence e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<A> asked = ask(request, endpoint, options);
        return asked.copy().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).handle((answer, failure) -> {
            if (failure == null) {
                condition.answered();
                return answer;
            }
            asked.cancel(true);
            throw new CompletionException(translated(failure, limit));
        });
    }

    private <Q, A, E> CompletableFuture<A> ask(
            Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options) {
        if (!ReadRequest.is(endpoint)) {
            return transport.performRequestAsync(request, endpoint, options);
        }
        TransportOptions told =
                ReadRequest.options(request, endpoint, Objects.requireNonNullElseGet(options, transport::options));
        return HedgedRead.ask(() -> transport.performRequestAsync(request, endpoint, told), condition);
    }

    private Duration limit() throws EngineSilence {
        Outage outage = condition.outage();
        if (outage != Outage.NONE) {
            throw new EngineSilence("Elasticsearch is not asked, since it does not answer (" + outage + ").");
        }
        Duration limit = patience.get();
        if (limit.isNegative() || limit.isZero()) {
            throw new EngineSilence("There is no time left to ask Elasticsearch.");
        }
        return limit;
    }

    private Throwable translated(Throwable failure, Duration limit) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof TimeoutException) {
            return late(limit, cause);
        }
        return cause instanceof IOException ? new EngineSilence(cause.toString(), cause) : refusal(cause);
    }

    private EngineSilence failed(Throwable cause) {
        if (cause instanceof IOException) {
            return new EngineSilence(cause.toString(), cause);
        }
        throw refusal(cause);
    }

    /** What it refuses it has at least answered. */
    private RuntimeException refusal(Throwable cause) {
        condition.answered();
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    private static EngineSilence late(Duration limit, Throwable cause) {
        return new EngineSilence("Elasticsearch did not answer within " + limit.toMillis() + " ms.", cause);
    }

    @Override
    public JsonpMapper jsonpMapper() {
        return transport.jsonpMapper();
    }

    @Override
    public TransportOptions options() {
        return transport.options();
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
