package hikari.interactions;

import hikari.api.error.DecodeException;
import hikari.api.interaction.Interaction;
import hikari.api.server.InteractionHandler;
import hikari.api.server.WebhookEventHandler;
import hikari.api.spi.SignatureVerifier;
import hikari.api.webhook.WebhookPayload;
import hikari.interactions.Payloads.Payload;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Answers requests, as the table of [hikari.api.server.InteractionServer] says. Thread-safe.
///
/// @param applications whom requests are for
/// @param verifier knows good signatures
/// @param rejections tells of bad ones
/// @param payloads reads and writes JSON
/// @param turn runs handlers
record Dispatcher(
        Applications applications,
        SignatureVerifier verifier,
        RejectionLog rejections,
        Payloads payloads,
        Turn turn) {
    private static final Logger LOG = LogManager.getLogger(Dispatcher.class);
    private static final String JSON = "application/json";

    /// Runs a handler, on this thread or another.
    @FunctionalInterface
    interface Turn {
        /// @param name says what runs
        /// @param handler ends with [Exchange#handlerEnded()]
        void run(String name, Runnable handler);
    }

    void answer(Incoming request, Outgoing reply) {
        var application = applications.find(request.path());
        if (application.isEmpty()) {
            reply.send(Answer.text(404, "There is nothing here"));
            return;
        }
        if (!request.method().equals("POST")) {
            reply.send(Answer.text(405, "Interactions are sent by POST"));
            return;
        }
        var headers = SignatureCheck.parse(request.signatures(), request.timestamps());
        if (headers.isEmpty()) {
            rejections.add(request.client());
            reply.send(Answer.text(401, "The signature headers are missing or malformed"));
            return;
        }
        byte[] body;
        try {
            body = request.body();
        } catch (Refusal e) {
            reply.sendLast(e.answer());
            return;
        }
        if (!application.get().check().accepts(verifier, headers.get(), body)) {
            rejections.add(request.client());
            reply.send(Answer.text(401, "The signature is wrong"));
            return;
        }
        verified(application.get().handlers(), request, body, reply);
    }

    private void verified(Handlers handlers, Incoming request, byte[] body, Outgoing reply) {
        if (!request.contentEncodings().isEmpty()) {
            reply.send(Answer.text(400, "Bodies are not compressed"));
            return;
        }
        if (!isJson(request.contentTypes())) {
            reply.send(Answer.text(415, "Interactions are application/json"));
            return;
        }
        if (!Utf8.isText(body)) {
            LOG.warn("A signed request is refused: it is not UTF-8");
            reply.send(Answer.text(400, "The body is not UTF-8"));
            return;
        }
        Payload payload;
        try {
            payload = payloads.decode(body);
        } catch (DecodeException e) {
            LOG.warn("A signed request is refused: {}", e.getMessage());
            reply.send(Answer.text(400, "The body is not an interaction"));
            return;
        }
        switch (payload) {
            case Payload.Ping() -> reply.send(Payloads.pong());
            case Payload.EventsPing() -> reply.send(Answer.none());
            case Payload.UnknownType(var type) -> {
                LOG.warn("An interaction of the unknown type {} is refused", type);
                reply.send(Answer.text(501, "The type of interaction is unknown"));
            }
            case Payload.Known(var interaction) -> handle(handlers, interaction, reply);
            case Payload.Event(var event) -> take(handlers.ofEvents(), event, reply);
        }
    }

    private <I extends Interaction> void handle(Handlers handlers, I interaction, Outgoing reply) {
        var handler = handlers.find(interaction);
        if (handler.isEmpty()) {
            LOG.warn("Nobody handles interactions of type {}", interaction.type());
            reply.send(Answer.text(501, "There is no handler for this type of interaction"));
            return;
        }
        var exchange = new Exchange(interaction.id(), payloads::encode, reply);
        turn.run(
                "hikari interaction " + interaction.id(),
                () -> run(handler.get(), interaction, exchange));
    }

    private static <I extends Interaction> void run(
            InteractionHandler<? super I> handler, I interaction, Exchange exchange) {
        var id = interaction.id();
        try {
            handler.handle(interaction, exchange);
        } catch (InterruptedException e) {
            LOG.warn("The handler of interaction {} was interrupted", id);
        } catch (Throwable e) {
            LOG.error("The handler of interaction {} failed", id, e);
        }
        exchange.handlerEnded()
                .ifPresent(lost -> {
                    throw lost;
                });
    }

    private void take(Optional<WebhookEventHandler> handler, WebhookPayload event, Outgoing reply) {
        if (handler.isEmpty()) {
            LOG.warn("Nobody takes webhook events");
            reply.send(Answer.text(501, "There is no handler for webhook events"));
            return;
        }
        turn.run("hikari webhook event", () -> reply.send(outcome(handler.get(), event)));
    }

    private static Answer outcome(WebhookEventHandler handler, WebhookPayload event) {
        try {
            handler.handle(event);
            return Answer.none();
        } catch (Throwable e) {
            LOG.error("The handler of webhook events failed; Discord will send it again", e);
            return Answer.text(500, "The handler failed");
        }
    }

    private static boolean isJson(List<String> types) {
        if (types.size() != 1) {
            return false;
        }
        var type = types.getFirst();
        return type.equals(JSON)
                || type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(JSON);
    }
}
