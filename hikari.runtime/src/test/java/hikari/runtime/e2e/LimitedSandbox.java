package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.rest.limit.LocalRateLimiter;
import hikari.runtime.event.Log;
import hikari.sandbox.RestLimits;
import hikari.sandbox.RestRequest;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// A REST client and a local Discord whose limits are as short as a test wants them. What the
/// sandbox has seen is the truth.
final class LimitedSandbox implements AutoCloseable {
    static final String MESSAGES = "/channels/{channel_id}/messages";
    static final String TYPING = "/channels/{channel_id}/typing";

    final Sandbox sandbox;
    final RestClient client;
    private final Log log = Log.of(LocalRateLimiter.class);
    private final List<Waiting> calls = new ArrayList<>();

    LimitedSandbox() {
        this(SandboxOptions.defaults());
    }

    LimitedSandbox(SandboxOptions options) {
        this(options, config -> {});
    }

    LimitedSandbox(SandboxOptions options, Consumer<RestConfig.Builder> fill) {
        sandbox = Sandbox.create(options);
        sandbox.start();
        client = client(sandbox.restUrl(), fill);
    }

    /// Another client of this sandbox, to be closed by whoever asked for it.
    RestClient client(URI address, Consumer<RestConfig.Builder> fill) {
        var config = RestConfig.builder().token(Token.bot(sandbox.token())).baseUrl(address);
        fill.accept(config);
        var made = RestClient.create(config.build());
        made.start();
        return made;
    }

    void limit(String template, String bucket, int requests, Duration window) {
        sandbox.restLimits().set("POST", template, new RestLimits.Limit(bucket, requests, window));
    }

    long general() {
        return sandbox.channel("general");
    }

    long random() {
        return sandbox.channel("random");
    }

    void send(long channel, String content) {
        client.messages().create(Snowflake.of(channel), message -> message.content(content));
    }

    /// Sends on a thread of its own; returns once that waits, for a limit or for the answer.
    Waiting sending(long channel, String content) {
        return call(() -> send(channel, content));
    }

    Waiting call(Runnable request) {
        var waiting = Waiting.on(request);
        calls.add(waiting);
        return waiting;
    }

    /// So many are sent, in this order, each on a thread of its own.
    List<String> sendingAll(long channel, String prefix, int count) {
        var contents = IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
        contents.forEach(content -> sending(channel, content));
        return contents;
    }

    /// Waits until all that was begun is over, and fails if any of it failed.
    void allDone() {
        for (var call : calls) {
            assertThat(call.outcome()).isEqualTo(Outcome.DONE);
        }
        calls.clear();
    }

    /// Waits until the limiter has learned of so many 429s: who asks it from now on will find them.
    void awaitLearned(int refusals) {
        Waiting.until(() ->
                log.messages().stream().filter(line -> line.contains("429 for")).count()
                        >= refusals);
    }

    /// What a channel holds, in the order in which it came.
    List<String> contents(long channel) {
        return sandbox.messages(channel).stream().map(LimitedSandbox::content).toList();
    }

    private static String content(JsonObject message) {
        return message.getString("content");
    }

    /// The requests that made a message, by what it holds: one that came twice is here twice.
    List<String> carriedOut() {
        return sent().stream()
                .filter(request -> request.status() == 200)
                .map(request -> content(request.body().asJsonObject()))
                .toList();
    }

    /// Requests to make a message, whatever they were answered.
    List<RestRequest> sent() {
        return sandbox.requests().stream()
                .filter(request ->
                        request.method().equals("POST") && request.route().equals(MESSAGES))
                .toList();
    }

    List<RestRequest> refused() {
        return sandbox.requests().stream().filter(request -> request.status() == 429).toList();
    }

    @Override
    public void close() {
        client.close();
        sandbox.close();
        log.close();
    }
}
