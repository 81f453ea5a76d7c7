package press.dateline.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Readers who ask one question after another without a pause, each waiting for the whole answer. */
final class Clients implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService readers;
    private final int count;

    Clients(int count) {
        this.count = count;
        readers = Executors.newFixedThreadPool(count);
    }

    /** How long each question took, in milliseconds, sorted; a question is answered when all its requests are. */
    double[] ask(List<List<HttpRequest>> questions, long seed) {
        List<List<HttpRequest>> order = new ArrayList<>(questions);
        Collections.shuffle(order, new Random(seed));
        Queue<List<HttpRequest>> open = new ConcurrentLinkedQueue<>(order);
        List<Future<List<Double>>> waiting = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            waiting.add(readers.submit(() -> read(open)));
        }
        List<Double> times = new ArrayList<>();
        for (Future<List<Double>> reader : waiting) {
            times.addAll(result(reader));
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Whether a request got a good answer. */
    boolean tried(HttpRequest request) throws IOException, InterruptedException {
        return answer(request).statusCode() == 200;
    }

    /** The answer to one request, which must be a good one. */
    byte[] send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = answer(request);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }

    private HttpResponse<byte[]> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IOException(request.uri() + " did not answer: " + e.getMessage(), e);
        }
    }

    private List<Double> read(Queue<List<HttpRequest>> open) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (List<HttpRequest> question = open.poll(); question != null; question = open.poll()) {
            long began = System.nanoTime();
            for (HttpRequest request : question) {
                send(request);
            }
            times.add((System.nanoTime() - began) / 1e6);
        }
        return times;
    }

    private static List<Double> result(Future<List<Double>> reader) {
        try {
            return reader.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
