package hikari.interactions;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;

/// The way back to whoever sent one request. For the connection's own thread.
///
/// @param request what was asked
/// @param response takes the answer
/// @param connection which carries both
record Reply(ServerRequest request, ServerResponse response, Connection connection) {
    /// Sends the answer that a handler gives, when it gives it, and tells it of the outcome.
    void send(Exchange exchange) throws InterruptedException {
        try {
            send(exchange.await());
            exchange.sent(null);
        } catch (Throwable e) {
            exchange.sent(e);
            throw e;
        }
    }

    /// Sends an answer after which the connection is of no use.
    void sendLast(Answer answer) {
        response.header(HeaderValues.CONNECTION_CLOSE);
        send(answer);
    }

    /// Sends an answer.
    ///
    /// @throws CloseConnectionException when it could not be sent, or not to its end
    void send(Answer answer) {
        response.status(Status.create(answer.status()));
        response.header(HeaderNames.CONTENT_TYPE, answer.contentType());
        if (answer.status() == 405) {
            response.header(HeaderNames.ALLOW, "POST");
        }
        // A client that waits to be told to go on would never send the rest of a request that is
        // refused.
        var refusedEarly =
                request.headers().containsToken(HeaderValues.EXPECT_100)
                        && !request.content().consumed();
        if (refusedEarly || connection.isFinishing()) {
            response.header(HeaderValues.CONNECTION_CLOSE);
        }
        try {
            switch (answer.body()) {
                case Answer.Body.Whole(var bytes) -> response.send(bytes);
                case Answer.Body.Streamed(var source) -> stream(source);
            }
        } catch (IOException | RuntimeException e) {
            throw new CloseConnectionException("The response could not be sent", e);
        }
    }

    /// Only a body that came to its end is ended: the peer must notice that the others did not.
    private void stream(Answer.Source source) throws IOException {
        var out = response.outputStream();
        source.writeTo(out);
        out.close();
    }
}
