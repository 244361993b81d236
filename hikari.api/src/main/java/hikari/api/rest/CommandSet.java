package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.command.Command;
import hikari.api.command.CreateCommand;
import hikari.api.command.EditCommand;
import java.util.List;
import java.util.function.Consumer;

/// The commands that an application offers everywhere, or those of one guild. Got from [Commands].
///
/// @see "Discord documentation: Application Commands"
public interface CommandSet {
    /// {@return all commands, with their translations}
    ///
    /// @see "Discord documentation: Application Commands, Get Global Application Commands"
    /// @see "Discord documentation: Application Commands, Get Guild Application Commands"
    List<Command> fetchAll();

    /// {@return a command}
    ///
    /// @param commandId the command
    /// @see "Discord documentation: Application Commands, Get Global Application Command"
    /// @see "Discord documentation: Application Commands, Get Guild Application Command"
    Command fetch(Snowflake commandId);

    /// {@return the command} Replaces one of the same type and name; 200 new ones a day at most.
    ///
    /// @param command what it is like
    /// @see "Discord documentation: Application Commands, Create Global Application Command"
    /// @see "Discord documentation: Application Commands, Create Guild Application Command"
    Command create(CreateCommand command);

    /// {@return the command} See [#create(CreateCommand)].
    ///
    /// @param command sets what it is like
    default Command create(Consumer<? super CreateCommand.Builder> command) {
        return create(CreateCommand.of(command));
    }

    /// {@return the command, as changed}
    ///
    /// @param commandId the command
    /// @param changes what to change
    /// @see "Discord documentation: Application Commands, Edit Global Application Command"
    /// @see "Discord documentation: Application Commands, Edit Guild Application Command"
    Command edit(Snowflake commandId, EditCommand changes);

    /// {@return the command, as changed} See [#edit(Snowflake, EditCommand)].
    ///
    /// @param commandId the command
    /// @param changes sets what to change
    default Command edit(Snowflake commandId, Consumer<? super EditCommand.Builder> changes) {
        return edit(commandId, EditCommand.of(changes));
    }

    /// Deletes a command.
    ///
    /// @param commandId the command
    /// @see "Discord documentation: Application Commands, Delete Global Application Command"
    /// @see "Discord documentation: Application Commands, Delete Guild Application Command"
    void delete(Snowflake commandId);

    /// {@return the commands} Replaces all there are, of every type, the entry point of an activity
    /// included.
    ///
    /// @param commands all there are to be; none clears the set
    /// @throws hikari.api.error.LimitExceededException with more than 100 slash commands, 15 of
    ///   users, 15 of messages or one entry point, of which guilds have none; with a name twice for
    ///   one type
    /// @see "Discord documentation: Application Commands, Bulk Overwrite Global Application
    ///   Commands"
    /// @see "Discord documentation: Application Commands, Bulk Overwrite Guild Application
    ///   Commands"
    List<Command> overwrite(List<CreateCommand> commands);
}
