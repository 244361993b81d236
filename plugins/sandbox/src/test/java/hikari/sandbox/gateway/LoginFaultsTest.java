package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.sandbox.Fault;
import hikari.sandbox.FaultTarget;
import hikari.sandbox.Intents;
import hikari.sandbox.SessionWatch;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LoginFaultsTest {
    private static final FaultTarget SHARD = new FaultTarget.Shard(0);

    @Test
    void aRefusedIdentifyIsOp9AndBeginsNoSession() throws IOException {
        try (var gateway = new Gateway()) {
            gateway.server.faults().next(SHARD, new Fault.RefuseLogin());
            assertThat(gateway.server.faults().pending()).isOne();
            try (var client = RawClient.connect(gateway.server)) {
                var answer = client.send(2, RawClient.identity(Intents.ALL)).nextOp(9);
                assertThat(answer.getInt("op")).isEqualTo(9);
                assertThat(answer.getBoolean("d")).isFalse();
                assertThat(gateway.server.sessions()).isEmpty();
                assertThat(gateway.server.faults().pending()).isZero();
            }
        }
    }

    @Test
    void aRefusedResumeEndsTheSession() throws IOException {
        try (var gateway = new Gateway()) {
            var client = gateway.ready();
            var id = gateway.session().id();
            client.close();
            gateway.await(session -> !session.isConnected());
            gateway.server.faults().next(SHARD, new Fault.RefuseLogin());
            try (var next = RawClient.connect(gateway.server)) {
                next.resume(id, 1);
                assertThat(next.nextOp(9).getBoolean("d")).isFalse();
                assertThat(gateway.server.sessions()).isEmpty();
            }
        }
    }

    @Test
    void readyNamesAnotherAddressOnce() throws IOException {
        try (var gateway = new Gateway()) {
            gateway.server.faults().next(SHARD, new Fault.ResumeAt("ws://nowhere.invalid"));
            assertThat(resumeUrl(gateway)).isEqualTo("ws://nowhere.invalid");
            gateway.nextWindow();
            assertThat(resumeUrl(gateway)).startsWith("ws://127.0.0.1:");
        }
    }

    private static String resumeUrl(Gateway gateway) throws IOException {
        try (var client = RawClient.connect(gateway.server)) {
            return client.identify(Intents.ALL).getJsonObject("d").getString("resume_gateway_url");
        }
    }

    @Test
    void aRestartResetsConnectionsAndRefusesNewOnesUntilItIsOver() throws IOException {
        try (var gateway = new Gateway()) {
            var client = gateway.ready();
            var id = gateway.session().id();
            gateway.server.restart(Duration.ofSeconds(3));
            assertThatThrownBy(client.in::readAllBytes).isInstanceOf(SocketException.class);
            assertThatThrownBy(() -> RawClient.connect(gateway.server))
                    .isInstanceOf(ConnectException.class);
            gateway.clock.advance(Duration.ofSeconds(3));
            try (var next = RawClient.connect(gateway.server)) {
                next.resume(id, 1);
                assertThat(next.dispatch("RESUMED").getString("t")).isEqualTo("RESUMED");
            }
        }
    }

    @Test
    void aWatchHearsWhatASessionIsGivenWhatIsAcknowledgedAndItsEnd() throws IOException {
        try (var gateway = new Gateway()) {
            var heard = new Heard();
            gateway.server.watch(heard);
            try (var client = RawClient.connect(gateway.server)) {
                client.identify(Intents.ALL);
                client.dispatch("GUILD_CREATE");
                gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 5);
                client.dispatch("MESSAGE_CREATE");
            }
            gateway.await(session -> !session.isConnected());
            try (var next = RawClient.connect(gateway.server)) {
                next.resume(gateway.session().id(), 2);
                next.dispatch("RESUMED");
                gateway.server.faults().now(Gateway.ALL, new Fault.Invalidate());
            }
            assertThat(heard.all.getFirst()).startsWith("0 1 READY {");
            assertThat(heard.all.get(2)).startsWith("0 3 MESSAGE_CREATE {\"number\":5,");
            assertThat(heard.all.get(3)).isEqualTo("acknowledged 2");
            assertThat(heard.all.getLast()).isEqualTo("ended");
        }
    }

    private static final class Heard implements SessionWatch {
        final List<String> all = new ArrayList<>();

        @Override
        public void appended(
                String sessionId, int shardId, long sequence, String name, Supplier<String> data) {
            all.add("%d %d %s %s".formatted(shardId, sequence, name, data.get()));
        }

        @Override
        public void acknowledged(String sessionId, long sequence) {
            all.add("acknowledged " + sequence);
        }

        @Override
        public void ended(String sessionId) {
            all.add("ended");
        }
    }
}
