package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.MessageResponse;
import hikari.api.server.ServerLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Who waits for a connection while all are taken gets the next that can be had.
@Timeout(30)
class MakingWayTest {
    private static final String PING = "{\"type\":1}";

    @Test
    void aConnectionMakesWayAsSoonAsItsHandlerHasAnswered() throws InterruptedException {
        var begun = new CountDownLatch(2);
        var goOn = new CountDownLatch(1);
        try (var endpoint =
                        new Endpoint(c -> c.limits(ServerLimits.DEFAULT.withMaxConnections(2)));
                var one = new Kept(endpoint, goOn, begun);
                var other = new Kept(endpoint, goOn, begun)) {
            begun.await();
            var status = new AtomicInteger();
            var late = Thread.ofVirtual().start(() -> status.set(endpoint.post(PING).status()));
            goOn.countDown();
            late.join();
            assertThat(status).hasValue(200);
            one.thread.join();
            other.thread.join();
            assertThat(one.status).hasValue(200);
            assertThat(other.status).hasValue(200);
        }
    }

    /// A connection with a command that is answered later, and that is kept open then.
    private static final class Kept implements AutoCloseable {
        private final AtomicInteger status = new AtomicInteger();
        private final TestClient client;
        private final Thread thread;

        Kept(Endpoint endpoint, CountDownLatch goOn, CountDownLatch begun) {
            if (!endpoint.server.isAlive()) {
                endpoint.server.handle(
                        CommandInteraction.class,
                        (interaction, responder) -> {
                            begun.countDown();
                            goOn.await();
                            responder.respond(MessageResponse.of("Pong!"));
                        });
                endpoint.server.start();
            }
            client = endpoint.connect();
            thread =
                    Thread.ofVirtual()
                            .start(() ->
                                    status.set(endpoint.post(client, Endpoint.COMMAND).status()));
        }

        @Override
        public void close() {
            client.close();
        }
    }

    @Test
    void severalAddressesShareOneConnection() throws InterruptedException {
        try (var endpoint =
                new Endpoint(c ->
                        c.hosts(List.of("127.0.0.1", "127.0.0.2"))
                                .limits(ServerLimits.DEFAULT.withMaxConnections(1)))) {
            endpoint.server.start();
            var threads = new ArrayList<Thread>();
            var good = new AtomicInteger();
            for (var address : endpoint.server.addresses()) {
                for (int i = 0; i < 4; i++) {
                    threads.add(
                            Thread.ofVirtual()
                                    .start(() -> {
                                        try (var client = TestClient.connect(address)) {
                                            ask(endpoint, client, good);
                                        }
                                    }));
                }
            }
            for (var thread : threads) {
                thread.join();
            }
            try (var client = TestClient.connect(endpoint.server.addresses().getLast())) {
                assertThat(endpoint.post(client, PING).status()).isEqualTo(200);
            }
            assertThat(good.get()).isBetween(1, 8);
        }
    }

    /// Whoever has asked for nothing yet may have to make way for another.
    private static void ask(Endpoint endpoint, TestClient client, AtomicInteger good) {
        try {
            if (endpoint.post(client, PING).status() == 200) {
                good.incrementAndGet();
            }
        } catch (RuntimeException e) {
            assertThat(e).as("was cut").hasMessageNotContaining("status");
        }
    }
}
