package hikari.interactions;

import hikari.api.error.InteractionServerException;
import hikari.api.lifecycle.Startup;
import hikari.api.server.InteractionServerConfig;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// Binds what a server listens on; the life that it is given owns all of it, the socket that the
/// user passed too.
final class Binding {
    private final InteractionServerConfig config;
    private final Startup startup;

    private Binding(InteractionServerConfig config, Startup startup) {
        this.config = config;
        this.startup = startup;
    }

    /// {@return the listening channels, at least one}
    ///
    /// @throws InteractionServerException when an address cannot be had
    static List<ServerSocketChannel> bind(InteractionServerConfig config, Startup startup)
            throws IOException {
        var binding = new Binding(config, startup);
        if (config.socket().isPresent()) {
            return List.of(binding.adopt(config.socket().get()));
        }
        if (config.unixSocket().isPresent()) {
            return List.of(binding.bindUnix(config.unixSocket().get()));
        }
        var channels = new ArrayList<ServerSocketChannel>();
        for (var host : config.hosts()) {
            channels.add(binding.bindTcp(host));
        }
        return List.copyOf(channels);
    }

    private ServerSocketChannel adopt(ServerSocketChannel given) throws IOException {
        if (!given.isOpen() || given.getLocalAddress() == null) {
            throw new InteractionServerException(
                    "The given socket is closed or not bound: pass a bound one to a new server. A server closes its"
                            + " socket when it closes, so that a server with a given socket has only one life");
        }
        try {
            given.configureBlocking(true);
        } catch (IllegalBlockingModeException e) {
            throw new InteractionServerException(
                    "The given socket is registered with a selector: deregister it first", e);
        }
        return startup.own(given);
    }

    private ServerSocketChannel bindTcp(String host) throws IOException {
        var wanted = new InetSocketAddress(resolve(host), config.port());
        var channel = startup.own(open(wanted));
        try {
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, config.reuseAddress());
            if (config.reusePort()) {
                channel.setOption(StandardSocketOptions.SO_REUSEPORT, true);
            }
        } catch (UnsupportedOperationException e) {
            throw new InteractionServerException(
                    "This system cannot share a port: leave reusePort off", e);
        }
        bind(channel, wanted);
        return channel;
    }

    private ServerSocketChannel bindUnix(Path path) throws IOException {
        removeStale(path);
        ServerSocketChannel channel;
        try {
            channel = startup.own(ServerSocketChannel.open(StandardProtocolFamily.UNIX));
        } catch (UnsupportedOperationException e) {
            throw new InteractionServerException(
                    "This system has no unix domain sockets: use hosts and port", e);
        }
        bind(channel, UnixDomainSocketAddress.of(path));
        startup.onClose("unix socket file", () -> Files.deleteIfExists(path));
        return channel;
    }

    private void bind(ServerSocketChannel channel, SocketAddress wanted) {
        try {
            channel.bind(wanted, config.backlog());
        } catch (IOException e) {
            throw new InteractionServerException(
                    "Cannot listen on %s: %s. Choose another address, or end the program that has it"
                            .formatted(wanted, e.getMessage()),
                    e);
        }
    }

    private static ServerSocketChannel open(InetSocketAddress wanted) throws IOException {
        var family =
                wanted.getAddress() instanceof Inet6Address
                        ? StandardProtocolFamily.INET6
                        : StandardProtocolFamily.INET;
        try {
            return ServerSocketChannel.open(family);
        } catch (UnsupportedOperationException e) {
            throw new InteractionServerException(
                    "This system has no %s for %s".formatted(family, wanted), e);
        }
    }

    private static InetAddress resolve(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (IOException e) {
            throw new InteractionServerException(
                    "Cannot listen on '%s': no such host".formatted(host), e);
        }
    }

    /// Removes the file that a server which was killed has left: a socket to which nobody answers.
    /// All else stays.
    private static void removeStale(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                || !Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                        .isOther()) {
            return;
        }
        try (var probe = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            throw new InteractionServerException(
                    "Cannot listen on %s: a program listens there already (%s)"
                            .formatted(path, probe.getLocalAddress()));
        } catch (ConnectException e) {
            Files.delete(path);
        }
    }
}
