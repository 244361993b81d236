package hikari.commands.sync;

import hikari.api.Snowflake;
import hikari.api.command.Command;
import hikari.api.command.CommandType;
import java.util.Set;

/// Which of the commands that Discord has are deleted when they are no longer wanted. What is
/// wanted takes the place of a command of its name in any case.
@FunctionalInterface
public interface Ownership {
    /// {@return whether a command may be deleted}
    ///
    /// @param had what Discord has
    boolean owns(Command had);

    /// Takes note of a command that was written.
    ///
    /// @param written what Discord has made of it
    default void wrote(Command written) {}

    /// Takes note of a command that was deleted.
    ///
    /// @param deleted what Discord had
    default void deleted(Command deleted) {}

    /// {@return the guilds where it has written commands, in this run or an earlier one} They are
    /// brought up to date too, so that commands of a plugin that is gone do not stay in them.
    default Set<Snowflake> guilds() {
        return Set.of();
    }

    /// Takes note that the bot is no longer in a guild.
    ///
    /// @param guild one of [#guilds()]
    default void lost(Snowflake guild) {}

    /// {@return deletes nothing}
    static Ownership nothing() {
        return had -> false;
    }

    /// {@return deletes all that is not wanted, but for entry points, which belong to activities}
    static Ownership everything() {
        return had -> had.type() != CommandType.Known.PRIMARY_ENTRY_POINT;
    }
}
