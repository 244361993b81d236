package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hikari.api.error.InteractionServerException;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.server.InteractionServerConfig;
import hikari.testkit.Outcome;
import hikari.testkit.SelfSigned;
import hikari.testkit.Waiting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ListeningTest {
    private static final String PING = "{\"type\":1}";

    @TempDir Path folder;

    @Test
    void anyFreePortIsTakenAndCanBeRead() {
        try (var endpoint = Endpoint.started()) {
            assertThat(endpoint.server.port()).isPositive();
            assertThat(((InetSocketAddress) endpoint.address()).getPort())
                    .isEqualTo(endpoint.server.port());
            assertThat(endpoint.post(PING).status()).isEqualTo(200);
        }
    }

    @Test
    void severalHostsAreListenedOn() {
        try (var endpoint = new Endpoint(c -> c.hosts(List.of("127.0.0.1", "127.0.0.2")))) {
            endpoint.server.start();
            assertThat(endpoint.server.addresses()).hasSize(2);
            for (var address : endpoint.server.addresses()) {
                try (var client = TestClient.connect(address)) {
                    assertThat(endpoint.post(client, PING).status()).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void theLoopbackAddressOfIpv6IsListenedOn() {
        assumeTrue(hasIpv6(), "no IPv6 here");
        try (var endpoint = new Endpoint(c -> c.hosts(List.of("::1", "127.0.0.1")))) {
            endpoint.server.start();
            for (var address : endpoint.server.addresses()) {
                try (var client = TestClient.connect(address)) {
                    assertThat(endpoint.post(client, PING).status()).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void aUnixSocketIsListenedOnAndItsFileRemoved() {
        var path = folder.resolve("hikari.sock");
        try (var endpoint = new Endpoint(c -> c.unixSocket(path))) {
            for (int life = 0; life < 2; life++) {
                endpoint.server.start();
                assertThat(endpoint.server.port()).isEqualTo(-1);
                assertThat(endpoint.server.addresses())
                        .containsExactly(UnixDomainSocketAddress.of(path));
                assertThat(endpoint.post(PING).status()).isEqualTo(200);
                endpoint.server.close();
                assertThat(path).doesNotExist();
            }
        }
    }

    @Test
    void theSocketFileOfAKilledServerIsReplaced() throws IOException {
        var path = folder.resolve("hikari.sock");
        try (var killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(path));
        }
        assertThat(path).exists();
        try (var endpoint = new Endpoint(c -> c.unixSocket(path))) {
            endpoint.server.start();
            assertThat(endpoint.post(PING).status()).isEqualTo(200);
        }
    }

    @Test
    void aUnixSocketInUseIsLeftAlone() {
        var path = folder.resolve("hikari.sock");
        try (var first = new Endpoint(c -> c.unixSocket(path));
                var second = new Endpoint(c -> c.unixSocket(path))) {
            first.server.start();
            assertThatThrownBy(second.server::start).isInstanceOf(InteractionServerException.class);
            assertThat(first.post(PING).status()).isEqualTo(200);
        }
    }

    @Test
    void aFileThatIsNoSocketIsLeftAlone() throws IOException {
        var path = Files.writeString(folder.resolve("notes.txt"), "mine");
        try (var endpoint = new Endpoint(c -> c.unixSocket(path))) {
            assertThatThrownBy(endpoint.server::start)
                    .isInstanceOf(InteractionServerException.class);
        }
        assertThat(path).hasContent("mine");
    }

    @Test
    void aBoundSocketIsListenedOnForOneLife() throws IOException {
        var socket =
                ServerSocketChannel.open()
                        .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        try (var endpoint = new Endpoint(c -> c.socket(socket))) {
            endpoint.server.start();
            assertThat(endpoint.server.addresses()).containsExactly(socket.getLocalAddress());
            assertThat(endpoint.post(PING).status()).isEqualTo(200);
            endpoint.server.close();
            assertThat(socket.isOpen()).isFalse();
            assertThatThrownBy(endpoint.server::start)
                    .isInstanceOf(InteractionServerException.class)
                    .hasMessageContaining("only one life");
            assertThat(endpoint.server.state()).isEqualTo(LifecycleState.INACTIVE);
        }
    }

    @Test
    void aSocketThatIsNotBoundIsRefused() throws IOException {
        try (var socket = ServerSocketChannel.open();
                var endpoint = new Endpoint(c -> c.socket(socket))) {
            assertThatThrownBy(endpoint.server::start)
                    .isInstanceOf(InteractionServerException.class);
        }
    }

    @Test
    void aServerWhoseSocketIsClosedByOthersDiesAndSaysSo() throws IOException {
        var socket =
                ServerSocketChannel.open()
                        .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        try (var endpoint = new Endpoint(c -> c.socket(socket))) {
            endpoint.server.start();
            var joiner = Waiting.on(endpoint.server::join);
            socket.close();
            assertThat(joiner.outcome()).isEqualTo(Outcome.FAILED);
        }
    }

    @Test
    void tlsIsSpoken() throws Exception {
        var tls = SelfSigned.of("dns:localhost").context();
        try (var endpoint = new Endpoint(c -> c.tls(tls))) {
            endpoint.server.start();
            try (var client = TestClient.connect(endpoint.address(), tls)) {
                for (int i = 0; i < 3; i++) {
                    assertThat(endpoint.post(client, PING).status()).isEqualTo(200);
                }
            }
            try (var plain = endpoint.connect()) {
                plain.write("GET / HTTP/1.1\r\n\r\n");
                assertThat(Outcome.of(plain::read)).isEqualTo(Outcome.FAILED);
            }
            try (var client = TestClient.connect(endpoint.address(), tls)) {
                assertThat(endpoint.post(client, PING).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void twoServersMayShareAPort() {
        try (var first = new Endpoint(c -> c.reusePort(true))) {
            first.server.start();
            int port = first.server.port();
            try (var second = new Endpoint(c -> c.reusePort(true).port(port))) {
                second.server.start();
                assertThat(second.server.port()).isEqualTo(port);
            }
        }
    }

    @Test
    void anotherPathIsServed() {
        try (var endpoint = new Endpoint(c -> c.path("/discord/interactions"))) {
            endpoint.server.start();
            assertThat(endpoint.post(PING).status()).isEqualTo(404);
            try (var client = endpoint.connect()) {
                assertThat(
                                client.post(
                                                "/discord/interactions",
                                                endpoint.signed(PING),
                                                PING.getBytes(StandardCharsets.UTF_8))
                                        .status())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void withoutAKeyThereIsNoServer() {
        var config = InteractionServerConfig.builder().build();
        assertThatThrownBy(() -> Endpoint.factory().create(config))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean hasIpv6() {
        try (var probe = ServerSocketChannel.open(StandardProtocolFamily.INET6)) {
            probe.bind(new InetSocketAddress("::1", 0));
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
