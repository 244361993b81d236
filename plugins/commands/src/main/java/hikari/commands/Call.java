package hikari.commands;

import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.CommandInteraction;
import hikari.commands.component.Sessions;
import hikari.commands.spi.Services;

/// One running of a command.
///
/// @param event the event
/// @param interaction what was asked
/// @param behavior what surrounds the handler
/// @param services where instances are found
/// @param sessions shows views and modals
record Call(
        InteractionCreateEvent event,
        CommandInteraction interaction,
        Behavior behavior,
        Services services,
        Sessions sessions) {}
