package hikari.commands.sync;

import hikari.api.command.Command;
import hikari.api.command.CreateCommand;

/// One thing that a sync does, or finds that it need not do.
public sealed interface SyncStep {
    /// Deletes a command that is owned and no longer wanted.
    ///
    /// @param had what Discord has
    record Delete(Command had) implements SyncStep {
        @Override
        public String toString() {
            return "- " + had.name();
        }
    }

    /// Changes a command. It keeps its id, and with it what guilds have set for it.
    ///
    /// @param had what Discord has
    /// @param wanted what takes its place
    record Change(Command had, CreateCommand wanted) implements SyncStep {
        @Override
        public String toString() {
            return "~ " + had.name();
        }
    }

    /// Creates a command. Discord allows 200 of them a day in each guild, and globally.
    ///
    /// @param wanted the command
    record Create(CreateCommand wanted) implements SyncStep {
        @Override
        public String toString() {
            return "+ " + wanted.name().value().orElse("");
        }
    }

    /// Keeps a command that is as it is wanted.
    ///
    /// @param had what Discord has
    record Keep(Command had) implements SyncStep {
        @Override
        public String toString() {
            return "= " + had.name();
        }
    }

    /// Leaves a command alone that is somebody else's.
    ///
    /// @param had what Discord has
    record Leave(Command had) implements SyncStep {
        @Override
        public String toString() {
            return "? " + had.name();
        }
    }
}
