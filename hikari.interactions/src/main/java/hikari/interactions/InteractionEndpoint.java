package hikari.interactions;

import hikari.api.error.DecodeException;
import hikari.api.interaction.Interaction;
import hikari.api.server.InteractionHandler;
import hikari.api.server.InteractionServerConfig;
import hikari.interactions.Payloads.Payload;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.RequestException;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Answers every request of every connection, as the table of [hikari.api.server.InteractionServer]
/// says.
final class InteractionEndpoint implements Handler {
    private static final Logger LOG = LogManager.getLogger(InteractionEndpoint.class);
    private static final HeaderName SIGNATURE = HeaderNames.create("X-Signature-Ed25519");
    private static final HeaderName TIMESTAMP = HeaderNames.create("X-Signature-Timestamp");

    private final InteractionServerConfig config;
    private final SignatureCheck check;
    private final RejectionLog rejections;
    private final Handlers handlers;
    private final Work work;
    private final Payloads payloads = new Payloads();

    InteractionEndpoint(
            InteractionServerConfig config,
            SignatureCheck check,
            RejectionLog rejections,
            Handlers handlers,
            Work work) {
        this.config = config;
        this.check = check;
        this.rejections = rejections;
        this.handlers = handlers;
        this.work = work;
    }

    /// Runs on the connection's thread, one request after the other.
    @Override
    public void handle(ServerRequest request, ServerResponse response) throws InterruptedException {
        var connection = Connection.current();
        if (!connection.begin()) {
            throw new CloseConnectionException("The server closes");
        }
        var more = false;
        var reply = new Reply(request, response, connection);
        try {
            answer(request, reply);
        } catch (CloseConnectionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("A request could not be answered", e);
            reply.sendLast(Answer.text(500, "The server failed"));
        } finally {
            more = connection.end(!request.content().hasEntity() || request.content().consumed());
        }
        if (!more || response.headers().containsToken(HeaderValues.CONNECTION_CLOSE)) {
            throw new CloseConnectionException("The connection is not needed any more");
        }
    }

    private void answer(ServerRequest request, Reply reply) throws InterruptedException {
        var refused = refusal(request);
        if (refused.isPresent()) {
            reply.send(refused.get());
            return;
        }
        var headers = signature(request);
        if (headers.isEmpty()) {
            rejections.add();
            reply.send(Answer.text(401, "The signature headers are missing or malformed"));
            return;
        }
        byte[] body;
        try {
            body = body(request);
        } catch (RequestException e) {
            reply.sendLast(
                    e.status().code() == 413
                            ? Answer.text(413, "The body is too large")
                            : Answer.text(400, "The body is framed badly"));
            return;
        }
        if (!check.accepts(headers.get(), body)) {
            rejections.add();
            reply.send(Answer.text(401, "The signature is wrong"));
            return;
        }
        if (!isJson(request)) {
            reply.send(Answer.text(415, "Interactions are application/json"));
            return;
        }
        interaction(body, reply);
    }

    private void interaction(byte[] body, Reply reply) throws InterruptedException {
        Payload payload;
        try {
            payload = payloads.decode(body);
        } catch (DecodeException e) {
            LOG.warn("A signed request is refused: {}", e.getMessage());
            reply.send(Answer.text(400, "The body is not an interaction"));
            return;
        }
        switch (payload) {
            case Payload.Ping() -> reply.send(payloads.pong());
            case Payload.UnknownType(var type) -> {
                LOG.warn("An interaction of the unknown type {} is refused", type);
                reply.send(Answer.text(501, "The type of interaction is unknown"));
            }
            case Payload.Known(var interaction) -> handle(interaction, reply);
        }
    }

    private <I extends Interaction> void handle(I interaction, Reply reply)
            throws InterruptedException {
        var handler = handlers.find(interaction);
        if (handler.isEmpty()) {
            LOG.warn("Nobody handles interactions of type {}", interaction.type());
            reply.send(Answer.text(501, "There is no handler for this type of interaction"));
            return;
        }
        var exchange = new Exchange(interaction.id(), payloads::encode);
        work.handle(
                "hikari interaction " + interaction.id(),
                () -> run(handler.get(), interaction, exchange));
        reply.send(exchange);
    }

    private static <I extends Interaction> void run(
            InteractionHandler<? super I> handler, I interaction, Exchange exchange) {
        var id = interaction.id();
        try {
            handler.handle(interaction, exchange);
            if (!exchange.handlerEnded()) {
                LOG.error("The handler of interaction {} ended without a response", id);
            }
        } catch (InterruptedException e) {
            LOG.warn("The handler of interaction {} was interrupted", id);
        } catch (Throwable e) {
            LOG.error("The handler of interaction {} failed", id, e);
        } finally {
            exchange.handlerEnded();
        }
    }

    private Optional<Answer> refusal(ServerRequest request) {
        if (!request.prologue().uriPath().rawPath().equals(config.path())) {
            return Optional.of(Answer.text(404, "There is nothing here"));
        }
        if (!request.prologue().method().text().equals("POST")) {
            return Optional.of(Answer.text(405, "Interactions are sent by POST"));
        }
        return Optional.empty();
    }

    private static Optional<SignatureCheck.Headers> signature(ServerRequest request) {
        var signatures = request.headers().all(SIGNATURE, List::of);
        var timestamps = request.headers().all(TIMESTAMP, List::of);
        return signatures.size() == 1 && timestamps.size() == 1
                ? SignatureCheck.parse(signatures.getFirst(), timestamps.getFirst())
                : Optional.empty();
    }

    /// Reads the body, no more of it than is allowed: Helidon refuses what announces or becomes
    /// more. The stream is not closed, as that would read what is left.
    ///
    /// @throws RequestException when it is too large or its framing is broken
    private static byte[] body(ServerRequest request) {
        if (!request.content().hasEntity()) {
            return new byte[0];
        }
        try {
            return request.content().inputStream().readAllBytes();
        } catch (RequestException | CloseConnectionException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new CloseConnectionException("The body did not come to its end", e);
        }
    }

    private static boolean isJson(ServerRequest request) {
        var types = request.headers().all(HeaderNames.CONTENT_TYPE, List::of);
        return types.size() == 1
                && types.getFirst()
                        .split(";", 2)[0]
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals("application/json");
    }
}
