package hikari.runtime.interaction;

import hikari.api.bot.Bot;
import hikari.api.error.InteractionExpiredException.Limit;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.Interaction;
import hikari.api.server.InteractionResponder;
import hikari.runtime.event.DefaultEventManager;
import java.util.Optional;

/// Makes events of interactions, with what all of them have in common whichever way they came.
///
/// @param bot the bot
/// @param events owns the timers of late deferrals
public record InteractionEvents(Bot bot, DefaultEventManager events) {
    /// {@return the event of an interaction that came over the gateway just now}
    ///
    /// @param interaction what was asked
    public InteractionCreateEvent of(Interaction interaction) {
        return new InteractionCreateEvent(
                bot, interaction, answering(interaction, Optional.empty()));
    }

    /// Dispatches an interaction that came over HTTP just now. Returns when nobody will respond any
    /// more: all listeners have ended, and who took the event otherwise or asked for a deferral has
    /// responded, or the time to do so is over.
    ///
    /// @param interaction what was asked
    /// @param transport takes the response
    public void serve(Interaction interaction, InteractionResponder transport) {
        var answering = answering(interaction, Optional.of(transport));
        var event = new InteractionCreateEvent(bot, interaction, answering);
        var isTapped = events.dispatchAndTell(event, Limit.RESPONSE.duration());
        if (isTapped || answering.isToBeDeferred()) {
            answering.awaitResponse();
        }
    }

    private Answering answering(Interaction interaction, Optional<InteractionResponder> transport) {
        return new Answering(bot, interaction, transport, events::runLater, System::nanoTime);
    }
}
