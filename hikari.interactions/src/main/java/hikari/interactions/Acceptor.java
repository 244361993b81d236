package hikari.interactions;

import hikari.api.error.InteractionServerException;
import hikari.api.lifecycle.Startup;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/// Takes connections from one listening socket.
///
/// @param channel the listening socket
/// @param http what is spoken on the connections
/// @param sockets makes their sockets
/// @param work runs them
record Acceptor(ServerSocketChannel channel, Http http, Sockets sockets, Work work) {
    /// Accepts until the life ends. A listening socket that fails ends the server, which would else
    /// look alive and answer nobody.
    void run(Startup startup) throws IOException, InterruptedException {
        while (true) {
            try {
                serve(channel.accept());
            } catch (ClosedChannelException e) {
                if (startup.isEnding()) {
                    return;
                }
                throw new InteractionServerException(
                        "The listening socket was closed by somebody else", e);
            }
        }
    }

    /// Only who has come needs room: nobody makes way before.
    private void serve(SocketChannel accepted) throws IOException, InterruptedException {
        try {
            work.awaitRoom();
        } catch (InterruptedException e) {
            accepted.close();
            throw e;
        }
        work.serve(new Connection(http, sockets, accepted, work));
    }
}
