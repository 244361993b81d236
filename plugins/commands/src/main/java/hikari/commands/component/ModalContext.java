package hikari.commands.component;

import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.ModalInteraction;

/// A modal that was filled in.
///
/// @param event the event
/// @param interaction what was done
/// @param sessions shows views
public record ModalContext(
        InteractionCreateEvent event, ModalInteraction interaction, Sessions sessions)
        implements Invocation {}
