package hikari.interactions;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;

/// The way back to whoever sent one request over a connection.
///
/// @param request what was asked
/// @param response takes the answer
/// @param connection which carries both
record Reply(ServerRequest request, ServerResponse response, Connection connection)
        implements Outgoing {
    @Override
    public void sendLast(Answer answer) {
        response.header(HeaderValues.CONNECTION_CLOSE);
        send(answer);
    }

    /// @throws CloseConnectionException when it could not be sent, or not to its end
    @Override
    public void send(Answer answer) {
        response.status(Status.create(answer.status()));
        response.header(HeaderNames.CONTENT_TYPE, answer.contentType());
        if (answer.status() == 405) {
            response.header(HeaderNames.ALLOW, "POST");
        }
        // A client that waits to be told to go on would never send the rest of a request that is
        // refused.
        var refusedEarly =
                request.headers().contains(HeaderNames.EXPECT)
                        && request.headers().containsToken(HeaderValues.EXPECT_100)
                        && !request.content().consumed();
        if (refusedEarly || connection.isFinishing()) {
            response.header(HeaderValues.CONNECTION_CLOSE);
        }
        connection.sending();
        try {
            switch (answer.body()) {
                case Answer.Body.Whole(var bytes) -> response.send(bytes);
                case Answer.Body.Streamed(var source) -> stream(source);
            }
        } catch (IOException | RuntimeException e) {
            throw new CloseConnectionException("The response could not be sent", e);
        }
        connection.sent(isReusable() && isBodyRead());
    }

    /// {@return whether the connection may serve another request after this answer}
    boolean isReusable() {
        return response.headers()
                .first(HeaderNames.CONNECTION)
                .filter("close"::equalsIgnoreCase)
                .isEmpty();
    }

    /// {@return whether the request was read to its end}
    boolean isBodyRead() {
        return !request.content().hasEntity() || request.content().consumed();
    }

    /// Only a body that came to its end is ended: the peer must notice that the others did not.
    private void stream(Answer.Source source) throws IOException {
        var out = response.outputStream();
        source.writeTo(out);
        out.close();
        // Helidon keeps back the last bytes until its handler returns, and ours may go on.
        if (response instanceof RoutingResponse routing) {
            routing.commit();
        }
    }
}
