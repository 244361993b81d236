package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import hikari.api.Token;
import hikari.api.error.RestTransportException;
import hikari.api.rest.HttpProxy;
import hikari.api.rest.RestConfig;
import hikari.api.rest.RestTimeouts;
import hikari.api.rest.TlsOptions;
import hikari.rest.limit.LocalRateLimiter;
import hikari.rest.limit.MonotonicClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Real TLS on the loopback, with certificates made for the test.
@Timeout(120)
class TlsTest {
    @TempDir Path folder;

    private HttpsServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    var body = Fixture.USER_JSON.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Path serve(String names, String... protocols)
            throws IOException, GeneralSecurityException, InterruptedException {
        var store = Certificates.make(folder, names);
        server.setHttpsConfigurator(new Showing(Certificates.server(store), protocols));
        server.start();
        return store;
    }

    private static final class Showing extends HttpsConfigurator {
        private final String[] protocols;

        Showing(SSLContext context, String... protocols) {
            super(context);
            this.protocols = protocols;
        }

        @Override
        public void configure(HttpsParameters parameters) {
            var chosen = getSSLContext().getDefaultSSLParameters();
            if (protocols.length > 0) {
                chosen.setProtocols(protocols);
            }
            parameters.setSSLParameters(chosen);
        }
    }

    private RestConfig.Builder config() {
        return config(server.getAddress().getPort());
    }

    private static RestConfig.Builder config(int port) {
        return RestConfig.builder()
                .token(Token.bot(Fixture.SECRET))
                .maxRetries(0)
                .baseUrl(URI.create("https://127.0.0.1:%d/api/v10".formatted(port)));
    }

    static String fetchMe(RestConfig config) {
        var clock = MonotonicClock.SYSTEM;
        var client = new DefaultRestClient(config, any -> new LocalRateLimiter(clock), clock);
        client.start();
        try {
            return client.users().fetchMe().username();
        } finally {
            client.close();
        }
    }

    private static TlsOptions trusting(Path store) throws IOException, GeneralSecurityException {
        return TlsOptions.defaults().withTrusted(Certificates.trusted(store));
    }

    @Test
    void aServerWithACertificateOfOnesOwnIsTrustedWhenOneSaysSo()
            throws IOException, GeneralSecurityException, InterruptedException {
        var store = serve("IP:127.0.0.1");
        assertThat(fetchMe(config().tls(trusting(store)).build())).isEqualTo("u");
    }

    @Test
    void aCertificateThatNobodySignedIsRefusedAndTheErrorSaysWhatToDo()
            throws IOException, GeneralSecurityException, InterruptedException {
        serve("IP:127.0.0.1");
        assertThatThrownBy(() -> fetchMe(config().build()))
                .isInstanceOf(RestTransportException.class)
                .hasMessageContaining("certificate")
                .hasMessageContaining("RestConfig.tls");
    }

    @Test
    void aCertificateForAnotherNameIsRefusedEvenIfTrusted()
            throws IOException, GeneralSecurityException, InterruptedException {
        var store = serve("DNS:elsewhere.example");
        assertThatThrownBy(() -> fetchMe(config().tls(trusting(store)).build()))
                .isInstanceOf(RestTransportException.class);
    }

    @Test
    void anOlderProtocolThanTheMinimumIsNotSpoken()
            throws IOException, GeneralSecurityException, InterruptedException {
        var store = serve("IP:127.0.0.1", "TLSv1.2");
        var strict = trusting(store).withMinimum(TlsOptions.Protocol.TLS_1_3);
        assertThatThrownBy(() -> fetchMe(config().tls(strict).build()))
                .isInstanceOf(RestTransportException.class);
        assertThat(fetchMe(config().tls(trusting(store)).build())).isEqualTo("u");
    }

    @Test
    void aHandshakeThatStallsEndsWithTheConnectTimeout()
            throws IOException, GeneralSecurityException, InterruptedException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var short200 = RestTimeouts.defaults().withConnect(Duration.ofMillis(200));
            assertThatThrownBy(
                            () -> fetchMe(config(silent.getLocalPort()).timeouts(short200).build()))
                    .isInstanceOf(RestTransportException.class)
                    .hasMessageContaining("connect");
        }
    }

    @Test
    void aTunnelIsGivenNameAndPassword()
            throws IOException, GeneralSecurityException, InterruptedException {
        var store = serve("IP:127.0.0.1");
        try (var proxy = new TunnelProxy()) {
            // The JDK reads its property once, so that a program of its own is what shows it.
            var printed = folder.resolve("printed");
            var classPath =
                    Stream.of("jdk.module.path", "java.class.path")
                            .map(name -> System.getProperty(name, ""))
                            .collect(Collectors.joining(":"));
            var ended =
                    new ProcessBuilder(
                                    ProcessHandle.current().info().command().orElseThrow(),
                                    "-cp",
                                    classPath + ":target/test-classes:target/classes",
                                    Tunnelled.class.getName(),
                                    String.valueOf(server.getAddress().getPort()),
                                    String.valueOf(proxy.port()),
                                    store.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(printed.toFile())
                            .start()
                            .waitFor();
            assertThat(ended).as(Files.readString(printed)).isZero();
            assertThat(Files.readString(printed)).contains("fetched u");
            assertThat(proxy.lines())
                    .containsExactly(
                            "CONNECT 127.0.0.1:%d HTTP/1.1"
                                    .formatted(server.getAddress().getPort()));
        }
    }

    /// Asks through a proxy, in a program of its own.
    public static final class Tunnelled {
        private Tunnelled() {}

        public static void main(String[] arguments) throws IOException, GeneralSecurityException {
            var proxy =
                    HttpProxy.of("127.0.0.1", Integer.parseInt(arguments[1]))
                            .withCredentials(TunnelProxy.USER, TunnelProxy.PASSWORD);
            var config =
                    config(Integer.parseInt(arguments[0]))
                            .proxy(proxy)
                            .tls(trusting(Path.of(arguments[2])))
                            .build();
            System.out.println("fetched " + fetchMe(config));
        }
    }

    @Test
    void aWrongPasswordForTheProxyIsNamed()
            throws IOException, GeneralSecurityException, InterruptedException {
        var store = serve("IP:127.0.0.1");
        try (var proxy = new TunnelProxy()) {
            var wrong = HttpProxy.of("127.0.0.1", proxy.port()).withCredentials("me", "wrong");
            for (var each : new HttpProxy[] {wrong, HttpProxy.of("127.0.0.1", proxy.port())}) {
                assertThatThrownBy(() -> fetchMe(config().proxy(each).tls(trusting(store)).build()))
                        .isInstanceOf(RestTransportException.class)
                        .hasMessageContaining("proxy 127.0.0.1:" + proxy.port())
                        .hasMessageContaining("407")
                        .hasMessageContaining(Connections.TUNNEL_SCHEMES)
                        .hasMessageNotContaining("wrong");
            }
        }
    }

    @Test
    void aProxyForPlainRequestsIsGivenNameAndPassword()
            throws IOException, GeneralSecurityException, InterruptedException {
        try (var proxy = new TunnelProxy();
                var at =
                        new Fixture(config ->
                                config.proxy(
                                        HttpProxy.of("127.0.0.1", proxy.port())
                                                .withCredentials(
                                                        TunnelProxy.USER, TunnelProxy.PASSWORD)))) {
            at.server.reply(RecordingServer.json(200, Fixture.USER_JSON));
            assertThat(at.client.users().fetchMe().username()).isEqualTo("u");
            assertThat(proxy.lines()).hasSize(1);
            assertThat(at.last().header("Authorization")).isEqualTo("Bot " + Fixture.SECRET);
        }
    }
}
