package hikari.commands;

import hikari.api.Flags;
import hikari.api.application.IntegrationType;
import hikari.api.application.InteractionContext;
import hikari.api.guild.Permission;

/// What builders of all kinds of commands have in common. Who finds a command and where
/// (permissions, contexts, installations, adults) is said of whole commands only: a group refuses a
/// subcommand that says it. Not safe for several threads.
///
/// @param <B> the builder itself
public abstract sealed class CommandBuilder<B> extends BehaviorBuilder<B>
        permits SlashCommand.Builder,
                SlashGroup.Builder,
                UserCommand.Builder,
                MessageCommand.Builder {
    private Visibility visibility = Visibility.DEFAULT;

    CommandBuilder() {}

    /// Sets what it takes to find and use the command, unless a guild says otherwise. Discord keeps
    /// it, for members; [Checks#permissions(Permission, Permission...)] cannot be overruled.
    ///
    /// @param first one permission
    /// @param rest more; all are needed
    /// @return this builder
    public B permissions(Permission first, Permission... rest) {
        visibility = visibility.withPermissions(Flags.of(first, rest));
        return self();
    }

    /// Shows the command in guilds only, and refuses it elsewhere.
    ///
    /// @return this builder
    public B guildOnly() {
        check(Checks.guildOnly());
        return contexts(InteractionContext.Known.GUILD);
    }

    /// Sets where the command can be used; everywhere without it. Not for commands of one guild.
    ///
    /// @param first one place
    /// @param rest more
    /// @return this builder
    public B contexts(InteractionContext first, InteractionContext... rest) {
        visibility = visibility.withContexts(Lists.of(first, rest));
        return self();
    }

    /// Sets for whom the application must be there; for guilds without it. Not for commands of one
    /// guild.
    ///
    /// @param first one kind of installation
    /// @param rest more
    /// @return this builder
    public B installs(IntegrationType first, IntegrationType... rest) {
        visibility = visibility.withInstalls(Lists.of(first, rest));
        return self();
    }

    /// Shows the command where adults are among themselves only.
    ///
    /// @return this builder
    public B nsfw() {
        visibility = visibility.forAdults();
        return self();
    }

    final Visibility visibility() {
        return visibility;
    }
}
