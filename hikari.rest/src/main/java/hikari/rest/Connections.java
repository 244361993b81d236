package hikari.rest;

import hikari.api.rest.HttpProxy;
import hikari.api.rest.RestConfig;
import hikari.api.rest.TlsOptions;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// The JDK's HTTP client and its threads: of one REST client, or of a pool of them.
final class Connections implements AutoCloseable {
    /// How long the client's threads get to end once everything is cancelled.
    private static final Duration GRACE = Duration.ofSeconds(5);

    /// What the JDK gives no proxy a password by when asking it for a tunnel. Read once, when the
    /// JDK's client is first used.
    static final String TUNNEL_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

    private static final Logger LOG = LogManager.getLogger(Connections.class);

    private final ExecutorService threads;
    private final HttpClient client;

    Connections(RestConfig config) {
        threads =
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("hikari rest ", 0).factory());
        config.proxy().flatMap(HttpProxy::credentials).ifPresent(any -> allowTunnelPasswords());
        var builder =
                HttpClient.newBuilder()
                        .executor(threads)
                        .connectTimeout(config.timeouts().connect())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(version(config))
                        .sslParameters(protocols(config.tls().minimum()));
        config.tls().context().ifPresent(builder::sslContext);
        config.proxy().ifPresent(proxy -> use(proxy, builder));
        client = builder.build();
    }

    /// Over plain HTTP the client would ask every server whether it speaks HTTP/2, which not all
    /// take well.
    private static HttpClient.Version version(RestConfig config) {
        return config.baseUrl().getScheme().equals("https")
                        && config.httpVersion() == RestConfig.HttpVersion.HTTP_2
                ? HttpClient.Version.HTTP_2
                : HttpClient.Version.HTTP_1_1;
    }

    private static SSLParameters protocols(TlsOptions.Protocol minimum) {
        var parameters = new SSLParameters();
        parameters.setProtocols(
                Arrays.stream(TlsOptions.Protocol.values())
                        .filter(each -> each.compareTo(minimum) >= 0)
                        .map(TlsOptions.Protocol::jdkName)
                        .toArray(String[]::new));
        return parameters;
    }

    private static void allowTunnelPasswords() {
        if (System.getProperty(TUNNEL_SCHEMES) == null) {
            LOG.debug("Emptying {}, so that the proxy can be given its password", TUNNEL_SCHEMES);
            System.setProperty(TUNNEL_SCHEMES, "");
        }
    }

    private static void use(HttpProxy proxy, HttpClient.Builder builder) {
        builder.proxy(
                ProxySelector.of(InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
        proxy.credentials()
                .ifPresent(credentials ->
                        builder.authenticator(
                                new Authenticator() {
                                    @Override
                                    protected @Nullable PasswordAuthentication
                                            getPasswordAuthentication() {
                                        return getRequestorType() == RequestorType.PROXY
                                                ? new PasswordAuthentication(
                                                        credentials.user(),
                                                        credentials.password().toCharArray())
                                                : null;
                                    }
                                }));
    }

    HttpClient client() {
        return client;
    }

    /// Ends the client's threads, and whatever is in flight.
    @Override
    public void close() throws InterruptedException {
        client.shutdownNow();
        var clientEnded = client.awaitTermination(GRACE);
        threads.shutdownNow();
        if (!threads.awaitTermination(GRACE.toNanos(), TimeUnit.NANOSECONDS) || !clientEnded) {
            LOG.warn("The HTTP client's threads did not end within {}", GRACE);
        }
    }
}
