package hikari.api.event;

import hikari.api.interaction.InteractionResponse;
import hikari.api.server.TimedResponder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
    public void checkValid() {}
}
