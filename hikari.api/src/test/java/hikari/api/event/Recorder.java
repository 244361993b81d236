package hikari.api.event;

import hikari.api.interaction.InteractionCallback;
import hikari.api.interaction.InteractionResponse;
import hikari.api.rest.Interactions;
import hikari.api.server.TimedResponder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Keeps what is responded, and what would be by itself.
final class Recorder implements TimedResponder {
    final List<InteractionResponse> responses;
    final List<InteractionResponse> deferrals = new ArrayList<>();

    Recorder(List<InteractionResponse> responses) {
        this.responses = responses;
    }

    @Override
    public void respond(InteractionResponse response) {
        responses.add(response);
    }

    @Override
    public Instant respondBy() {
        return Instant.EPOCH.plusSeconds(3);
    }

    @Override
    public Instant validUntil() {
        return Instant.EPOCH.plusSeconds(900);
    }

    @Override
    public boolean isResponded() {
        return !responses.isEmpty();
    }

    @Override
    public void deferLate(InteractionResponse deferral) {
        deferrals.add(deferral);
    }

    @Override
    public InteractionCallback respondAndFetch(InteractionResponse response) {
        throw new AssertionError("not for this test");
    }

    @Override
    public <T> T follow(Function<? super Interactions, T> operation) {
        throw new AssertionError("not for this test");
    }
}
