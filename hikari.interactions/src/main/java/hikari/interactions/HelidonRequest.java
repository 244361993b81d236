package hikari.interactions;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.RequestException;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.util.List;

/// A request as Helidon has it.
///
/// @param request Helidon's
/// @param clients knows who sent it
/// @param room what large bodies may take
record HelidonRequest(ServerRequest request, Clients clients, BodyRoom room) implements Incoming {
    private static final HeaderName SIGNATURE = HeaderNames.create("X-Signature-Ed25519");
    private static final HeaderName TIMESTAMP = HeaderNames.create("X-Signature-Timestamp");

    @Override
    public String method() {
        return request.prologue().method().text();
    }

    @Override
    public String path() {
        return request.prologue().uriPath().rawPath();
    }

    @Override
    public List<String> signatures() {
        return all(SIGNATURE);
    }

    @Override
    public List<String> timestamps() {
        return all(TIMESTAMP);
    }

    @Override
    public List<String> contentTypes() {
        return all(HeaderNames.CONTENT_TYPE);
    }

    @Override
    public List<String> contentEncodings() {
        return all(HeaderNames.CONTENT_ENCODING);
    }

    @Override
    public String client() {
        return clients.name(request.remotePeer(), all(HeaderNames.X_FORWARDED_FOR));
    }

    private List<String> all(HeaderName name) {
        return request.headers().all(name, List::of);
    }

    /// Reads the body, no more of it than is allowed: Helidon refuses what announces or becomes
    /// more. The stream is not closed, as that would read what is left.
    @Override
    public byte[] body() {
        if (!request.content().hasEntity()) {
            return new byte[0];
        }
        var length = request.headers().contentLength().orElse(-1);
        try {
            var body = room.read(request.content().inputStream(), length);
            Connection.current().handling(); // what comes now is our time, not the peer's
            return body;
        } catch (RequestException e) {
            throw new Refusal(
                    e.status().code() == 413
                            ? Answer.text(413, "The body is too large")
                            : Answer.text(400, "The body is framed badly"));
        } catch (CloseConnectionException | Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new CloseConnectionException("The body did not come to its end", e);
        }
    }
}
