package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.InteractionServerException;
import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.MessageResponse;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.server.InteractionServerConfig;
import hikari.testkit.Concurrently;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Defects of the original framework's interaction server, by their numbers in its list.
@Timeout(60)
class DefectsTest {
    private static final String PING = "{\"type\":1}";

    @Test
    void defect1AStartOnATakenPortLeavesNothingBehind() throws IOException {
        try (var taken =
                ServerSocketChannel.open()
                        .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            int port = ((InetSocketAddress) taken.getLocalAddress()).getPort();
            try (var endpoint =
                    new Endpoint(c -> c.hosts(List.of("127.0.0.2", "127.0.0.1")).port(port))) {
                var threads = threads();
                assertThatThrownBy(endpoint.server::start)
                        .isInstanceOf(InteractionServerException.class)
                        .hasMessageContaining("127.0.0.1")
                        .hasMessageContaining(Integer.toString(port))
                        .hasRootCauseInstanceOf(IOException.class);
                assertInactive(endpoint);
                assertThat(threads()).isEqualTo(threads);
                // the host that could be had is free again
                ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.2", port)).close();
                taken.close();
                endpoint.server.start();
                assertThat(endpoint.post(PING).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void defect1AStartWithABadKeyLeavesNothingBehind() {
        var config = InteractionServerConfig.builder().publicKey("00".repeat(32)).build();
        var server = Endpoint.factory().create(config);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(server::start)
                    .isInstanceOf(InteractionServerException.class)
                    .hasMessageContaining("public key");
            assertThat(server.state()).isEqualTo(LifecycleState.INACTIVE);
        }
    }

    @Test
    void defect3CloseAndJoinFromAHandlerDoNotDeadlock() {
        try (var endpoint = Endpoint.started()) {
            var joined = new CompletableFuture<Boolean>();
            endpoint.server.handle(
                    CommandInteraction.class,
                    (interaction, responder) -> {
                        endpoint.server.close();
                        endpoint.server.join();
                        joined.complete(true);
                        responder.respond(MessageResponse.of("closing"));
                    });
            var address = endpoint.address();
            var joiner = Waiting.on(endpoint.server::join);
            var response = endpoint.post(Endpoint.COMMAND);
            assertThat(response.text()).contains("closing");
            assertThat(joined.join()).isTrue();
            assertThat(joiner.outcome()).isEqualTo(Outcome.DONE);
            assertInactive(endpoint);
            assertThat(Outcome.of(() -> TestClient.connect(address).close()))
                    .isEqualTo(Outcome.FAILED);
        }
    }

    @Test
    void defect3AStuckHandlerDoesNotBlockTheCloseForEver() {
        try (var endpoint = new Endpoint(c -> c.shutdownTimeout(Duration.ofMillis(10)))) {
            endpoint.server.start();
            var begun = new CountDownLatch(1);
            endpoint.server.handle(
                    CommandInteraction.class,
                    (interaction, responder) -> {
                        begun.countDown();
                        new CountDownLatch(1).await();
                    });
            var poster = Waiting.on(() -> endpoint.post(Endpoint.COMMAND));
            Waiting.on(begun);
            endpoint.server.close();
            assertInactive(endpoint);
            poster.outcome();
        }
    }

    @Test
    void defect4NoConcurrentCloseReturnsBeforeTheWorkIsDone() {
        try (var endpoint = Endpoint.started()) {
            var begun = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            var ended = new CountDownLatch(1);
            endpoint.server.handle(
                    CommandInteraction.class,
                    (interaction, responder) -> {
                        responder.respond(MessageResponse.of("x"));
                        begun.countDown();
                        goOn.await();
                        ended.countDown();
                    });
            endpoint.post(Endpoint.COMMAND);
            Waiting.on(begun);
            var first = Waiting.on(endpoint.server::close);
            var second = Waiting.on(endpoint.server::close);
            assertThat(first.isDone() || second.isDone()).isFalse();
            goOn.countDown();
            assertThat(first.outcome()).isEqualTo(Outcome.DONE);
            assertThat(second.outcome()).isEqualTo(Outcome.DONE);
            assertThat(ended.getCount()).isZero();
        }
    }

    @Test
    void defect5OfConcurrentStartsOneSucceedsAndNoSocketOutlivesTheClose() {
        for (int round = 0; round < 20; round++) {
            try (var endpoint = new Endpoint(UnaryOperator.identity())) {
                var outcomes = Concurrently.run(8, i -> Outcome.of(endpoint.server::start));
                assertThat(outcomes).containsOnlyOnce(Outcome.DONE);
                assertThat(outcomes.stream().filter(Outcome.CONFLICT::equals)).hasSize(7);
                var address = endpoint.address();
                endpoint.server.close();
                assertThat(Outcome.of(() -> TestClient.connect(address).close()))
                        .isEqualTo(Outcome.FAILED);
            }
        }
    }

    @Test
    void theConflictsSayWhatTheOriginalSays() {
        try (var endpoint = new Endpoint(UnaryOperator.identity())) {
            var server = endpoint.server;
            assertConflict(server::close, "Cannot close an inactive interaction server");
            assertConflict(server::join, "Cannot wait for an inactive interaction server to join");
            assertConflict(server::port, "Component cannot be used while it's not alive");
            server.start();
            assertConflict(server::start, "Cannot start an already active interaction server");
        }
    }

    @Test
    void noThreadIsLeftAfterTheClose() {
        var threads = threads();
        for (int i = 0; i < 5; i++) {
            try (var endpoint = Endpoint.started()) {
                assertThat(endpoint.post(PING).status()).isEqualTo(200);
            }
        }
        assertThat(threads()).isEqualTo(threads);
    }

    private static void assertConflict(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(ComponentStateConflictException.class)
                .hasMessage(message);
    }

    private static void assertInactive(Endpoint endpoint) {
        Waiting.until(() -> endpoint.server.state() == LifecycleState.INACTIVE);
        assertThat(Outcome.of(endpoint.server::close)).isEqualTo(Outcome.CONFLICT);
    }

    /// Platform threads other than the JVM's own: the server has none, and Helidon's server would
    /// leave a timer.
    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread ->
                        thread.getThreadGroup() != null
                                && !thread.getThreadGroup().getName().equals("system")
                                && !thread.getThreadGroup()
                                        .getName()
                                        .equals("InnocuousThreadGroup"))
                .filter(thread -> !thread.getName().startsWith("ForkJoinPool"))
                .count();
    }
}
