package hikari.commands;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.commands.spi.Services;
import hikari.commands.sync.SyncPlan;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The commands of a bot. Thread-safe.
///
/// ```java
/// var commands = Commands.create(bot);
/// commands.add(SlashCommand.named("ping", "Answers").run(context -> context.respond("Pong!")));
/// ```
public final class Commands implements AutoCloseable {
    private final CommandsCore core;
    private final Behavior behavior;
    private final Services services;

    private Commands(CommandsCore core, Behavior behavior, Services services) {
        this.core = core;
        this.behavior = behavior;
        this.services = services;
    }

    /// {@return the commands of a bot that uses this as a library} They are served from now on,
    /// whether the bot is alive already or not.
    ///
    /// @param bot the bot
    public static Commands create(Bot bot) {
        return create(bot, CommandsOptions.DEFAULT);
    }

    /// {@return the commands of a bot that uses this as a library}
    ///
    /// @param bot the bot
    /// @param options how they are kept
    public static Commands create(Bot bot, CommandsOptions options) {
        return new Commands(
                new CommandsCore(bot, bot.events(), options), Behavior.NONE, Services.none());
    }

    /// {@return these commands with more around those that are added to what is returned}
    ///
    /// @param fill says what
    public Commands defaults(Consumer<? super CommandDefaults> fill) {
        var defaults = new CommandDefaults();
        fill.accept(defaults);
        return new Commands(
                core, behavior.around(defaults.behavior()), defaults.services().or(services));
    }

    /// Adds a command that is offered everywhere.
    ///
    /// @param command the command
    /// @return takes it away when closed
    /// @throws IllegalArgumentException when there is one of its kind and name
    /// @throws hikari.api.error.LimitExceededException for what Discord would refuse
    public Registration add(ApplicationCommand command) {
        return add(command, Optional.empty());
    }

    /// Adds a command that is offered in one guild.
    ///
    /// @param guildId the guild
    /// @param command the command
    /// @return takes it away when closed
    /// @throws IllegalArgumentException when there is one of its kind and name
    /// @throws hikari.api.error.LimitExceededException for what Discord would refuse
    public Registration addTo(Snowflake guildId, ApplicationCommand command) {
        return add(command, Optional.of(guildId));
    }

    private Registration add(ApplicationCommand command, Optional<Snowflake> guild) {
        var registered = Registered.of(command, guild, behavior, services);
        core.registry().add(registered);
        return () -> core.registry().remove(registered);
    }

    /// {@return how each command was used, by its path: `config channel set`}
    public Map<String, CommandUse> uses() {
        return core.registry().uses();
    }

    /// {@return what [#sync()] would do now, and nothing is written: a dry run} By guild, the
    /// commands for all first, under the empty one.
    ///
    /// @throws hikari.api.error.RestException when Discord does not tell what it has
    public Map<Optional<Snowflake>, SyncPlan> plan() {
        return core.plan();
    }

    /// Makes the commands that Discord has into those that were added. Only what differs is
    /// written. Blocks until Discord has all of it; the bot's REST client must be alive. Call it
    /// when all commands were added: as a plugin, the commands do so by themselves.
    ///
    /// @return what was done, as in [#plan()]
    /// @throws hikari.api.error.RestException when Discord refuses something; what was done before
    ///   it stays done
    public Map<Optional<Snowflake>, SyncPlan> sync() {
        return core.sync();
    }

    /// Serves them no longer. Does not wait for what runs already.
    @Override
    public void close() {
        core.close();
    }
}
