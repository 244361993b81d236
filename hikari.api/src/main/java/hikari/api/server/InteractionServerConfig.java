package hikari.api.server;

import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/// Where and how an interaction server listens.
///
/// @param hosts addresses to listen on; the loopback address by default. Of a name, the first
///   address is used; with port 0, each host gets a port of its own
/// @param port the port, 0 for any free one; 0 by default
/// @param unixSocket a unix domain socket to listen on instead of hosts and port; none by default
/// @param socket a bound socket to listen on instead; none by default. The server owns it and
///   closes it, so that such a server has one life
/// @param backlog how many connections may wait to be accepted, at least 1; 128 by default
/// @param reuseAddress whether SO_REUSEADDR is set; on by default
/// @param reusePort whether SO_REUSEPORT is set, so that several processes share the port; off by
///   default
/// @param shutdownTimeout how long running requests may take when the server closes; 60 s by
///   default
/// @param tls speaks TLS with this context; plain HTTP by default
/// @param limits what it takes from whoever comes
/// @param proxy the proxy in front of it; none by default
/// @param endpoint the application; at `/` by default
public record InteractionServerConfig(
        List<String> hosts,
        int port,
        Optional<Path> unixSocket,
        Optional<ServerSocketChannel> socket,
        int backlog,
        boolean reuseAddress,
        boolean reusePort,
        Duration shutdownTimeout,
        Optional<SSLContext> tls,
        ServerLimits limits,
        ReverseProxy proxy,
        EndpointConfig endpoint) {

    /// Checks ranges and forms.
    public InteractionServerConfig {
        hosts = List.copyOf(hosts);
        require(!hosts.isEmpty(), "hosts is empty: name at least one");
        require(port >= 0 && port <= 65_535, "port is not within 0 to 65535");
        require(backlog >= 1, "backlog is not at least 1");
        require(!shutdownTimeout.isNegative(), "shutdownTimeout is negative");
        require(
                unixSocket.isEmpty() || socket.isEmpty(),
                "give either unixSocket or socket, not both");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /// {@return the same with another public key}
    ///
    /// @param value 64 hexadecimal digits
    public InteractionServerConfig withPublicKey(String value) {
        return new InteractionServerConfig(
                hosts,
                port,
                unixSocket,
                socket,
                backlog,
                reuseAddress,
                reusePort,
                shutdownTimeout,
                tls,
                limits,
                proxy,
                endpoint.withPublicKeys(List.of(value)));
    }

    /// {@return a builder with the defaults}
    public static Builder builder() {
        return new Builder();
    }

    /// Collects what differs from the defaults. Not thread-safe.
    public static final class Builder {
        private List<String> hosts = List.of("127.0.0.1");
        private int port = 0;
        private Optional<Path> unixSocket = Optional.empty();
        private Optional<ServerSocketChannel> socket = Optional.empty();
        private int backlog = 128;
        private boolean reuseAddress = true;
        private boolean reusePort = false;
        private Duration shutdownTimeout = Duration.ofSeconds(60);
        private Optional<SSLContext> tls = Optional.empty();
        private ServerLimits limits = ServerLimits.DEFAULT;
        private ReverseProxy proxy = ReverseProxy.NONE;
        private EndpointConfig endpoint = EndpointConfig.of("/");

        private Builder() {}

        /// Sets addresses to listen on; the loopback address by default.
        ///
        /// @param value addresses to listen on; the loopback address by default
        /// @return this builder
        public Builder hosts(List<String> value) {
            this.hosts = value;
            return this;
        }

        /// Sets the port, 0 for any free one; 0 by default.
        ///
        /// @param value the port, 0 for any free one; 0 by default
        /// @return this builder
        public Builder port(int value) {
            this.port = value;
            return this;
        }

        /// Sets a unix domain socket to listen on instead of hosts and port; none by default.
        ///
        /// @param value a unix domain socket to listen on instead of hosts and port; none by
        ///   default
        /// @return this builder
        public Builder unixSocket(Path value) {
            this.unixSocket = Optional.of(value);
            return this;
        }

        /// Sets a bound socket to listen on instead; none by default.
        ///
        /// @param value a bound socket to listen on instead; none by default
        /// @return this builder
        public Builder socket(ServerSocketChannel value) {
            this.socket = Optional.of(value);
            return this;
        }

        /// Sets how many connections may wait to be accepted, at least 1; 128 by default.
        ///
        /// @param value how many connections may wait to be accepted, at least 1; 128 by default
        /// @return this builder
        public Builder backlog(int value) {
            this.backlog = value;
            return this;
        }

        /// Sets whether SO_REUSEADDR is set; on by default.
        ///
        /// @param value whether SO_REUSEADDR is set; on by default
        /// @return this builder
        public Builder reuseAddress(boolean value) {
            this.reuseAddress = value;
            return this;
        }

        /// Sets whether SO_REUSEPORT is set, so that several processes share the port; off by
        /// default.
        ///
        /// @param value whether SO_REUSEPORT is set, so that several processes share the port; off
        ///   by default
        /// @return this builder
        public Builder reusePort(boolean value) {
            this.reusePort = value;
            return this;
        }

        /// Sets how long running requests may take when the server closes; 60 s by default.
        ///
        /// @param value how long running requests may take when the server closes; 60 s by default
        /// @return this builder
        public Builder shutdownTimeout(Duration value) {
            this.shutdownTimeout = value;
            return this;
        }

        /// Sets speaks TLS with this context; plain HTTP by default.
        ///
        /// @param value speaks TLS with this context; plain HTTP by default
        /// @return this builder
        public Builder tls(SSLContext value) {
            this.tls = Optional.of(value);
            return this;
        }

        /// Sets what the server takes from whoever comes.
        ///
        /// @param value bounds of sizes, numbers and times
        /// @return this builder
        public Builder limits(ServerLimits value) {
            this.limits = value;
            return this;
        }

        /// Sets how large a body may be, 1 KiB to 16 MiB; 1 MiB by default.
        ///
        /// @param value how large a body may be, 1 KiB to 16 MiB; 1 MiB by default
        /// @return this builder
        /// @throws IllegalArgumentException out of that range
        public Builder maxBodyBytes(int value) {
            this.limits = limits.withMaxBodyBytes(value);
            return this;
        }

        /// Sets the proxy in front of the server; none by default.
        ///
        /// @param value whom to believe, and what it puts before paths
        /// @return this builder
        public Builder proxy(ReverseProxy value) {
            this.proxy = value;
            return this;
        }

        /// Sets the application: path, keys and freshness at once.
        ///
        /// @param value the application's place
        /// @return this builder
        public Builder endpoint(EndpointConfig value) {
            this.endpoint = value;
            return this;
        }

        /// Sets where interactions are posted to; `/` by default.
        ///
        /// @param value where interactions are posted to; `/` by default
        /// @return this builder
        /// @throws IllegalArgumentException when it does not begin with `/`
        public Builder path(String value) {
            this.endpoint = endpoint.withPath(value);
            return this;
        }

        /// Sets the application's public key, 64 hexadecimal digits; a REST bot fetches it if it is
        /// empty.
        ///
        /// @param value the application's public key, 64 hexadecimal digits; a REST bot fetches it
        ///   if it is empty
        /// @return this builder
        /// @throws IllegalArgumentException when it is none
        public Builder publicKey(String value) {
            this.endpoint = endpoint.withPublicKeys(List.of(value));
            return this;
        }

        /// {@return the configuration}
        public InteractionServerConfig build() {
            return new InteractionServerConfig(
                    hosts,
                    port,
                    unixSocket,
                    socket,
                    backlog,
                    reuseAddress,
                    reusePort,
                    shutdownTimeout,
                    tls,
                    limits,
                    proxy,
                    endpoint);
        }
    }
}
