package hikari.interactions;

import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Gets every request of every connection from Helidon.
///
/// @param dispatcher answers them
/// @param clients knows who sends them
/// @param room what large bodies may take
record InteractionEndpoint(Dispatcher dispatcher, Clients clients, BodyRoom room)
        implements Handler {
    private static final Logger LOG = LogManager.getLogger(InteractionEndpoint.class);

    /// Runs on the connection's thread, one request after the other.
    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        var connection = Connection.current();
        var turn = connection.begin();
        var reply = new Reply(request, response, connection);
        try {
            dispatcher.answer(new HelidonRequest(request, clients, room), reply);
        } catch (CloseConnectionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("A request could not be answered", e);
            reply.sendLast(Answer.text(500, "The server failed"));
        } finally {
            connection.end(turn, reply.isBodyRead());
        }
        if (!reply.isReusable() || !connection.isOpenFor(turn)) {
            throw new CloseConnectionException("The connection is not needed any more");
        }
        if (!reply.isBodyRead()) {
            drain(request);
            connection.end(turn, true);
        }
    }

    /// Reads what was refused, so that the connection can wait for another request.
    private static void drain(ServerRequest request) {
        try {
            request.content().consume();
        } catch (RuntimeException e) {
            throw new CloseConnectionException("A refused body did not come to its end", e);
        }
    }
}
