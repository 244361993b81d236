package hikari.runtime.interaction;

import hikari.api.bot.Bot;
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
        return of(interaction, Optional.empty());
    }

    /// {@return the event of an interaction that came just now}
    ///
    /// @param interaction what was asked
    /// @param transport takes the response
    public InteractionCreateEvent of(Interaction interaction, InteractionResponder transport) {
        return of(interaction, Optional.of(transport));
    }

    private InteractionCreateEvent of(
            Interaction interaction, Optional<InteractionResponder> transport) {
        return new InteractionCreateEvent(
                bot,
                interaction,
                new Answering(bot, interaction, transport, events::runLater, System::nanoTime));
    }
}
