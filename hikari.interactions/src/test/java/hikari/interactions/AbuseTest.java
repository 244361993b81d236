package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.MessageResponse;
import hikari.api.server.ServerLimits;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whoever tries to use the server up does not: the large version is `benchmarks/abuse`.
@Timeout(60)
class AbuseTest {
    private static final String PING = "{\"type\":1}";
    private static final ServerLimits FEW = ServerLimits.DEFAULT.withMaxConnections(8);
    private static final ServerLimits IMPATIENT =
            FEW.withRequestTimeout(Duration.ofMillis(300)).withIdleTimeout(Duration.ofMillis(300));

    private final Endpoint endpoint = new Endpoint(c -> c.limits(FEW));
    private final Endpoint impatient = new Endpoint(c -> c.limits(IMPATIENT));
    private final List<TestClient> clients = new ArrayList<>();

    AbuseTest() {
        endpoint.server.start();
        impatient.server.start();
    }

    @AfterEach
    void close() {
        clients.forEach(TestClient::close);
        endpoint.close();
        impatient.close();
    }

    private TestClient client() {
        return client(endpoint);
    }

    private TestClient client(Endpoint of) {
        var client = of.connect();
        clients.add(client);
        return client;
    }

    @Test
    void aConnectionOnWhichNothingComesIsClosed() {
        assertThat(client(impatient).isAtEnd()).isTrue();
    }

    @Test
    void aHeadThatDoesNotEndIsCutOff() {
        var client = client(impatient).write("POST / HTTP/1.1\r\nHost: x\r\nX-A: ");
        assertThat(client.isAtEnd()).isTrue();
    }

    @Test
    void aBodyThatDoesNotComeIsCutOff() {
        var head = new StringBuilder("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n");
        impatient.signed("").forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        var client = client(impatient).write(head + "\r\nabc");
        assertThat(client.isAtEnd()).isTrue();
    }

    @Test
    void bytesThatTrickleInDoNotProlongARequest() {
        var client = client(impatient).write("POST / HTTP/1.1\r\nHost: x\r\n");
        Waiting.until(() -> Outcome.of(() -> client.write("X: 1\r\n")) == Outcome.FAILED);
        assertThat(impatient.post(PING).status()).isEqualTo(200);
    }

    @Test
    void whoeverHoldsAllConnectionsMakesWayForARequest() {
        try (var patient =
                new Endpoint(c -> c.limits(ServerLimits.DEFAULT.withMaxConnections(8)))) {
            patient.server.start();
            for (int i = 0; i < 50; i++) {
                var client = patient.connect();
                clients.add(client);
                client.write(i % 2 == 0 ? "POST / HT" : "");
            }
            assertThat(patient.post(PING).status()).isEqualTo(200);
        }
    }

    @Test
    void aConnectionWhoseHandlerRunsDoesNotMakeWay() {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        endpoint.server.handle(
                CommandInteraction.class,
                (i, responder) -> {
                    begun.countDown();
                    goOn.await();
                    responder.respond(MessageResponse.of("Pong!"));
                });
        var status = new AtomicInteger();
        var poster = Waiting.on(() -> status.set(endpoint.post(Endpoint.COMMAND).status()));
        Waiting.on(begun);
        for (int i = 0; i < 20; i++) {
            client();
        }
        assertThat(endpoint.post(PING).status()).isEqualTo(200);
        goOn.countDown();
        assertThat(poster.outcome()).isEqualTo(Outcome.DONE);
        assertThat(status).hasValue(200);
    }

    @Test
    void aCompressedBodyIsRefusedAndNeverInflated() {
        var bomb = bomb();
        var headers = endpoint.signed("");
        headers.put("X-Signature-Ed25519", endpoint.key.sign("1700000000", bomb));
        headers.put("Content-Encoding", "gzip");
        assertThat(client().post("/", headers, bomb).status()).isEqualTo(400);
    }

    @Test
    void tooManyHeadersAreRefused() {
        var head = new StringBuilder("POST / HTTP/1.1\r\nHost: x\r\n");
        for (int i = 0; i < 20_000; i++) {
            head.append("X-").append(i).append(": y\r\n");
        }
        var client = client();
        Outcome.of(() -> client.write(head + "\r\n"));
        assertThat(client.read().status()).isEqualTo(400);
    }

    @Test
    void requestsSentWithoutWaitingAreAnsweredInTheirOrder() {
        var body = PING.getBytes(StandardCharsets.UTF_8);
        var request = new StringBuilder("POST / HTTP/1.1\r\nHost: x\r\n");
        endpoint.signed(PING)
                .forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
        request.append("Content-Length: " + body.length + "\r\n\r\n" + PING);
        var wrong = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
        var client = client().write((request + wrong).repeat(50));
        for (int i = 0; i < 50; i++) {
            assertThat(client.read().status()).isEqualTo(200);
            assertThat(client.read().status()).isEqualTo(405);
        }
    }

    @Test
    void requestsBehindAHandlerThatGoesOnAreServed() {
        var goOn = new CountDownLatch(1);
        endpoint.server.handle(
                CommandInteraction.class,
                (i, responder) -> {
                    responder.respond(MessageResponse.of("Pong!"));
                    goOn.await();
                });
        var client = client();
        for (int i = 0; i < 5; i++) {
            assertThat(endpoint.post(client, Endpoint.COMMAND).status()).isEqualTo(200);
        }
        goOn.countDown();
    }

    @Test
    void badSignaturesDoNotKeepGoodRequestsOut() {
        var body = PING.getBytes(StandardCharsets.UTF_8);
        var client = client();
        for (int i = 0; i < 500; i++) {
            var forged = Endpoint.signed(endpoint.key, "another body");
            assertThat(client.post("/", forged, body).status()).isEqualTo(401);
        }
        assertThat(endpoint.post(client, PING).status()).isEqualTo(200);
        assertThat(client.post("/", Map.of(), body).status()).isEqualTo(401);
    }

    @Test
    void whatReachesAHandlerIsAnsweredThoughTheServerClosesUnderLoad() throws InterruptedException {
        var handled = new AtomicInteger();
        var answered = new AtomicInteger();
        endpoint.server.handle(
                CommandInteraction.class,
                (i, responder) -> {
                    handled.incrementAndGet();
                    responder.respond(MessageResponse.of("Pong!"));
                });
        var askers = new ArrayList<Thread>();
        for (int i = 0; i < 8; i++) {
            var client = client();
            askers.add(
                    // not on the server's carriers, which they would keep from everything else
                    Thread.ofPlatform()
                            .daemon()
                            .start(() ->
                                    Outcome.of(() -> {
                                        while (endpoint.post(client, Endpoint.COMMAND).status()
                                                == 200) {
                                            answered.incrementAndGet();
                                        }
                                    })));
        }
        Waiting.until(() -> answered.get() > 100);
        endpoint.server.close();
        for (var asker : askers) {
            asker.join();
        }
        assertThat(answered).hasValue(handled.get());
    }

    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[1 << 24]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    @Timeout(20)
    void whoeverHoldsAllConnectionsWithBodiesThatDoNotComeMakesWayForARequest() {
        var patience = ServerLimits.DEFAULT.withMaxConnections(8);
        try (var patient =
                new Endpoint(c -> c.limits(patience.withRequestTimeout(Duration.ofHours(1))))) {
            patient.server.start();
            var head = new StringBuilder("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n");
            patient.signed("").forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
            for (int i = 0; i < 50; i++) {
                var client = patient.connect();
                clients.add(client);
                Outcome.of(() -> client.write(head + "\r\n"));
            }
            assertThat(patient.post(PING).status()).isEqualTo(200);
        }
    }

    @Test
    @Timeout(20)
    void aConnectionWhoseBodyWasNotWantedIsIdleAfterItsAnswer() {
        var limits =
                FEW.withRequestTimeout(Duration.ofHours(1)).withIdleTimeout(Duration.ofMillis(300));
        try (var quiet = new Endpoint(c -> c.limits(limits))) {
            quiet.server.start();
            var client = quiet.connect();
            clients.add(client);
            assertThat(client.post("/nothing", Map.of(), new byte[9]).status()).isEqualTo(404);
            assertThat(client.isAtEnd()).isTrue();
        }
    }

    @Test
    @Timeout(20)
    void aServerOfOneConnectionServesIt() {
        try (var one = new Endpoint(c -> c.limits(ServerLimits.DEFAULT.withMaxConnections(1)))) {
            one.server.start();
            var client = one.connect();
            clients.add(client);
            for (int i = 0; i < 20; i++) {
                assertThat(one.post(client, PING).status()).isEqualTo(200);
            }
        }
    }
}
