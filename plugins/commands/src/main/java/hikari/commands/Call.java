package hikari.commands;

import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.CommandInteraction;
import hikari.commands.spi.Services;

/// One running of a command.
///
/// @param event the event
/// @param interaction what was asked
/// @param behavior what surrounds the handler
/// @param services where instances are found
record Call(
        InteractionCreateEvent event,
        CommandInteraction interaction,
        Behavior behavior,
        Services services) {}
