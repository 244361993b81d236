package hikari.commands.component;

import hikari.api.Snowflake;
import hikari.api.interaction.DeferredUpdate;
import hikari.api.interaction.InteractionCallback;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.UpdateMessage;
import hikari.api.rest.Interactions;
import hikari.api.server.TimedResponder;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Takes the response to a component, and remembers of what kind it was.
final class WatchedResponder implements TimedResponder {
    private final TimedResponder responder;
    private volatile boolean ofTheMessage;

    WatchedResponder(TimedResponder responder) {
        this.responder = responder;
    }

    /// {@return whether the response was about the message with the component, which it can edit}
    boolean isOfTheMessage() {
        return ofTheMessage;
    }

    private void note(InteractionResponse response) {
        ofTheMessage = response instanceof UpdateMessage || response instanceof DeferredUpdate;
    }

    @Override
    public void respond(InteractionResponse response) {
        responder.respond(response);
        note(response);
    }

    @Override
    public InteractionCallback respondAndFetch(InteractionResponse response) {
        var made = responder.respondAndFetch(response);
        note(response);
        return made;
    }

    @Override
    public void respondedElsewhere() {
        responder.respondedElsewhere();
    }

    @Override
    public Instant respondBy() {
        return responder.respondBy();
    }

    @Override
    public Instant validUntil() {
        return responder.validUntil();
    }

    @Override
    public boolean isResponded() {
        return responder.isResponded();
    }

    @Override
    public Optional<Snowflake> standIn() {
        return responder.standIn();
    }

    @Override
    public void deferLate(InteractionResponse deferral) {
        responder.deferLate(deferral);
    }

    @Override
    public <T> T follow(Function<? super Interactions, T> operation) {
        return responder.follow(operation);
    }
}
