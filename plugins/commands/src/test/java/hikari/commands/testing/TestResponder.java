package hikari.commands.testing;

import hikari.api.Snowflake;
import hikari.api.error.AlreadyRespondedException;
import hikari.api.interaction.InteractionCallback;
import hikari.api.interaction.InteractionResponse;
import hikari.api.rest.Interactions;
import hikari.api.server.TimedResponder;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// Takes one response and keeps it; never in a hurry.
record TestResponder(
        Snowflake interaction,
        Interactions rest,
        List<InteractionResponse> responses,
        List<InteractionResponse> deferrals,
        AtomicBoolean responded)
        implements TimedResponder {
    @Override
    public void respond(InteractionResponse response) {
        if (!responded.compareAndSet(false, true)) {
            throw new AlreadyRespondedException(interaction);
        }
        responses.add(response);
    }

    @Override
    public Instant respondBy() {
        return Instant.MAX;
    }

    @Override
    public Instant validUntil() {
        return Instant.MAX;
    }

    @Override
    public boolean isResponded() {
        return responded.get();
    }

    @Override
    public void deferLate(InteractionResponse deferral) {
        deferrals.add(deferral);
    }

    @Override
    public InteractionCallback respondAndFetch(InteractionResponse response) {
        throw new AssertionError("not for these tests");
    }

    @Override
    public <T> T follow(Function<? super Interactions, T> operation) {
        return operation.apply(rest);
    }
}
