package hikari.interactions;

import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataWriter;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.PeerInfo;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.Router;
import java.util.concurrent.ExecutorService;

/// What Helidon's HTTP/1.1 sees of one connection.
///
/// @param listenerContext the server's side
/// @param serverSocket the connection's socket
/// @param dataReader reads from it
/// @param dataWriter writes to it
record HttpContext(
        Http listenerContext,
        HelidonSocket serverSocket,
        DataReader dataReader,
        DataWriter dataWriter)
        implements ConnectionContext {
    @Override
    public ExecutorService executor() {
        return listenerContext.executor();
    }

    @Override
    public Router router() {
        return listenerContext.router();
    }

    @Override
    public PeerInfo remotePeer() {
        return serverSocket.remotePeer();
    }

    @Override
    public PeerInfo localPeer() {
        return serverSocket.localPeer();
    }

    @Override
    public boolean isSecure() {
        return serverSocket.isSecure();
    }

    @Override
    public String socketId() {
        return serverSocket.socketId();
    }

    @Override
    public String childSocketId() {
        return serverSocket.childSocketId();
    }
}
