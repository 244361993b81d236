package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.sandbox.RestFault;
import hikari.sandbox.RestFaults;
import hikari.sandbox.RestRequest;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Something between the client and Discord keeps the limits, and the client does not.
@Timeout(120)
class LimitingProxyTest {
    private static final int COUNT = 30;

    /// The proxy passes nothing on before everything is in it: a client that held anything back
    /// would wait for ever.
    @Test
    void aProxyThatLimitsGetsEverythingAtOnceAndNothingIsRefused() {
        try (var it = new LimitedSandbox();
                var proxy = new LimitingProxy(it.sandbox.restUrl(), COUNT);
                var client = through(proxy, it)) {
            it.limit(LimitedSandbox.MESSAGES, "messages", 5, Duration.ofMillis(200));
            var contents = IntStream.range(0, COUNT).mapToObj(i -> "message " + i).toList();
            var calls = new ArrayList<Waiting>();
            contents.forEach(text -> calls.add(Waiting.on(() -> send(client, it.general(), text))));
            assertThat(calls).extracting(Waiting::outcome).containsOnly(Outcome.DONE);
            assertThat(it.refused()).isEmpty();
            assertThat(it.carriedOut()).containsExactlyInAnyOrderElementsOf(contents);
        }
    }

    private static RestClient through(LimitingProxy proxy, LimitedSandbox it) {
        return it.client(
                proxy.address(), config -> config.rateLimiting(RestConfig.RateLimiting.BY_PROXY));
    }

    private static void send(RestClient client, long channel, String content) {
        client.messages().create(Snowflake.of(channel), message -> message.content(content));
    }

    @Test
    void a429ThatTheProxyPassesOnIsWaitedForByTheRequestThatGotItAndByNoOther() {
        try (var it = new LimitedSandbox();
                var proxy = new LimitingProxy(it.sandbox.restUrl(), 0);
                var client = through(proxy, it)) {
            refuseOnce(it, Duration.ofMillis(300));
            send(client, it.general(), "refused");
            assertThat(it.sent()).extracting(RestRequest::status).containsExactly(429, 200);
            var end = it.sent().getFirst().at().plusMillis(300);
            assertThat(it.sent().getLast().at()).isAfterOrEqualTo(end);
            refuseOnce(it, Duration.ofMinutes(1));
            var refused = Waiting.on(() -> send(client, it.general(), "refused again"));
            Waiting.until(() -> it.refused().size() == 2);
            for (var content : List.of("behind it", "behind that")) {
                send(client, it.general(), content);
            }
            assertThat(refused.isDone()).isFalse();
            refused.interrupt();
            assertThat(refused.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(it.carriedOut()).containsExactly("refused", "behind it", "behind that");
        }
    }

    private static void refuseOnce(LimitedSandbox it, Duration wait) {
        var refusal = new RestFault.RateLimited(RestFault.Scope.USER, wait);
        it.sandbox.restFaults().add(RestFaults.Match.ALL, refusal, 1);
    }
}
