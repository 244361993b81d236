package hikari.interactions;

import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.NioSocket;
import io.helidon.common.socket.PlainSocket;
import io.helidon.common.socket.TlsNioSocket;
import io.helidon.common.socket.TlsSocket;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// Makes Helidon's sockets of accepted channels. How long a peer may be silent is the connection's
/// business.
///
/// @param tls speaks TLS with this context
record Sockets(Optional<SSLContext> tls) {
    /// An open socket.
    ///
    /// @param socket as Helidon wants it
    /// @param stream as the JDK has it; none for a unix domain socket
    record Opened(HelidonSocket socket, Optional<Socket> stream) {}

    private static final String HTTP_1_1 = "http/1.1";

    /// {@return the socket, after its TLS handshake if it has one} Blocks.
    Opened open(SocketChannel channel, String id) throws IOException {
        if (!(channel.getRemoteAddress() instanceof InetSocketAddress)) {
            return new Opened(unix(channel, id), Optional.empty());
        }
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        var socket = channel.socket();
        if (tls.isEmpty()) {
            return new Opened(PlainSocket.server(socket, id, ""), Optional.of(socket));
        }
        var secure = (SSLSocket) tls.get().getSocketFactory().createSocket(socket, null, true);
        secure.setHandshakeApplicationProtocolSelector(
                (ignored, offered) -> offered.contains(HTTP_1_1) ? HTTP_1_1 : null);
        secure.startHandshake();
        return new Opened(TlsSocket.server(secure, id, ""), Optional.of(secure));
    }

    private HelidonSocket unix(SocketChannel channel, String id) {
        if (tls.isEmpty()) {
            return NioSocket.server(channel, id, "");
        }
        var engine = tls.get().createSSLEngine();
        engine.setUseClientMode(false);
        return TlsNioSocket.server(channel, engine, id, "");
    }
}
