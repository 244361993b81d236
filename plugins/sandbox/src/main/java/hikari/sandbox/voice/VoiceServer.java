package hikari.sandbox.voice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// One voice server: a port for WebSockets over TLS, and one for media.
final class VoiceServer implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(VoiceServer.class);

    private final VoiceHub hub;
    private final String host;
    private final ServerSocket listening;
    private final MediaPort media;
    private final Thread acceptor;
    private final Set<VoiceSocket> sockets = ConcurrentHashMap.newKeySet();
    private final Map<Integer, VoiceSession> sessions = new ConcurrentHashMap<>();

    /// Binds its ports.
    ///
    /// @param host the name by which clients know it: `localhost` or `127.0.0.1`
    VoiceServer(VoiceHub hub, String host) throws IOException {
        this.hub = hub;
        this.host = host;
        this.listening = new ServerSocket(0, 256, InetAddress.ofLiteral("127.0.0.1"));
        try {
            this.media = new MediaPort(hub, this);
        } catch (IOException failed) {
            listening.close();
            throw failed;
        }
        this.acceptor = Thread.ofVirtual().name("sandbox-voice").unstarted(this::accept);
    }

    void start() {
        media.start();
        acceptor.start();
    }

    String endpoint() {
        return "%s:%d".formatted(host, listening.getLocalPort());
    }

    int mediaPort() {
        return media.port();
    }

    private void accept() {
        try {
            while (true) {
                var socket =
                        new VoiceSocket(
                                listening.accept(),
                                hub.certificates().server(),
                                hub.clock(),
                                new VoiceConversation(hub, this),
                                sockets::remove);
                sockets.add(socket);
                socket.start();
            }
        } catch (IOException closed) {
            LOG.debug("A voice server stopped listening: {}", closed.getMessage());
        }
    }

    void add(VoiceSession session) {
        sessions.put(session.ssrc(), session);
    }

    void remove(VoiceSession session) {
        sessions.remove(session.ssrc());
    }

    @Nullable VoiceSession session(int ssrc) {
        return sessions.get(ssrc);
    }

    /// The session whose media goes to an address.
    @Nullable VoiceSession sessionAt(SocketAddress address) {
        for (var session : sessions.values()) {
            var path = session.media().path();
            if (path != null && path.address().equals(address)) {
                return session;
            }
        }
        return null;
    }

    List<VoiceSession> sessions() {
        return List.copyOf(sessions.values());
    }

    @Override
    public void close() {
        try {
            listening.close();
            acceptor.join();
            var open = List.copyOf(sockets);
            open.forEach(VoiceSocket::kill);
            for (var socket : open) {
                socket.join();
            }
        } catch (IOException failed) {
            LOG.debug("A voice server did not close: {}", failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        media.close();
    }
}
