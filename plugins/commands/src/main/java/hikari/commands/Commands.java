package hikari.commands;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.event.EventManager;
import hikari.api.lifecycle.Startup;
import hikari.api.plugin.PluginContext;
import hikari.commands.component.ComponentHandler;
import hikari.commands.component.ModalForm;
import hikari.commands.component.ModalRoute;
import hikari.commands.component.ModalRouteHandler;
import hikari.commands.component.Route;
import hikari.commands.component.Sessions;
import hikari.commands.component.StateCodec;
import hikari.commands.spi.Services;
import hikari.commands.sync.SyncPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The commands of a bot. Thread-safe.
///
/// ```java
/// var commands = Commands.create(bot);
/// commands.add(SlashCommand.named("ping", "Answers").run(context -> context.respond("Pong!")));
/// ```
public final class Commands implements AutoCloseable {
    private static final Map<Bot, CommandsCore> SERVED = new ConcurrentHashMap<>();

    private final CommandsCore core;
    private final Behavior behavior;
    private final Services services;
    private final Sessions sessions;

    /// Owns what is added.
    private final Owner owner;

    private Commands(
            CommandsCore core,
            Behavior behavior,
            Services services,
            Sessions sessions,
            Owner owner) {
        this.core = core;
        this.behavior = behavior;
        this.services = services;
        this.sessions = sessions;
        this.owner = owner;
    }

    /// Closes what it owns at its end.
    private interface Owner {
        <T extends AutoCloseable> T own(T added);

        /// Whether all commands are those of another.
        boolean isGuest();

        /// Runs a handler of what is added.
        void run(Runnable handler);

        /// What is added stays until it is closed.
        static Owner nobody() {
            return new Owner() {
                @Override
                public <T extends AutoCloseable> T own(T added) {
                    return added;
                }

                @Override
                public boolean isGuest() {
                    return false;
                }

                @Override
                public void run(Runnable handler) {
                    handler.run();
                }
            };
        }

        /// Handlers run as inside the life, which waits for them at its end.
        static Owner of(Startup life) {
            var running = new RunningWork(life::inside);
            life.onClose("running commands", running::close);
            return new Owner() {
                @Override
                public <T extends AutoCloseable> T own(T added) {
                    return life.own(added);
                }

                @Override
                public boolean isGuest() {
                    return true;
                }

                @Override
                public void run(Runnable handler) {
                    running.run(handler);
                }
            };
        }
    }

    /// {@return the commands of a bot that uses this as a library} They are served from now on,
    /// whether the bot is alive already or not.
    ///
    /// @param bot the bot
    /// @throws IllegalStateException when its commands are served already
    public static Commands create(Bot bot) {
        return create(bot, CommandsOptions.defaults());
    }

    /// {@return the commands of a bot that uses this as a library}
    ///
    /// @param bot the bot
    /// @param options how they are kept
    /// @throws IllegalStateException when its commands are served already
    public static Commands create(Bot bot, CommandsOptions options) {
        var core = serve(bot, bot.events(), options);
        return new Commands(core, Behavior.NONE, Services.none(), core.sessions(), Owner.nobody());
    }

    /// {@return the commands of the bot that a plugin runs in, as the plugin `commands` serves
    /// them} What is added to them ends with the plugin, which waits for handlers that run then, as
    /// it does for listeners. Say `PluginInfo.dependsOn("commands", "1.0.0")`, and `requires
    /// hikari.plugin.commands`.
    ///
    /// @param context the plugin's context
    /// @throws IllegalStateException when the plugin `commands` is not open
    public static Commands of(PluginContext context) {
        var core = SERVED.get(context.bot());
        if (core == null) {
            throw new IllegalStateException(
                    "The plugin 'commands' is not open: depend on it in your PluginInfo");
        }
        var owner = Owner.of(context.life());
        var sessions = owner.own(core.sessions().part(owner::run));
        return new Commands(core, Behavior.NONE, Services.none(), sessions, owner);
    }

    /// Has [#of(PluginContext)] find these commands while a plugin lives.
    static CommandsCore serve(PluginContext context, CommandsOptions options) {
        var bot = context.bot();
        var core = serve(bot, context.events(), options);
        context.life().onClose("commands", () -> SERVED.remove(bot, core));
        return context.life().own(core);
    }

    /// Two would answer each other's components.
    private static CommandsCore serve(Bot bot, EventManager events, CommandsOptions options) {
        var core = new CommandsCore(bot, events, options);
        if (SERVED.putIfAbsent(bot, core) != null) {
            core.close();
            throw new IllegalStateException(
                    "The bot's commands are served already: use those, or close them first");
        }
        return core;
    }

    /// {@return these commands with more around those that are added to what is returned}
    ///
    /// @param fill says what
    public Commands defaults(Consumer<? super CommandDefaults> fill) {
        var defaults = new CommandDefaults();
        fill.accept(defaults);
        var around = behavior.around(defaults.behavior());
        return new Commands(
                core,
                around,
                defaults.services().or(services),
                sessions.texts(around.texts()),
                owner);
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
        var registered = Registered.of(command, guild, behavior, services, sessions, owner::run);
        core.registry().add(registered);
        return owner.own((Registration) () -> core.registry().remove(registered));
    }

    /// Adds commands that are offered everywhere.
    ///
    /// @param commands the commands
    /// @throws IllegalArgumentException when there is one of the kind and name of one of them
    /// @throws hikari.api.error.LimitExceededException for what Discord would refuse
    public void addAll(List<? extends ApplicationCommand> commands) {
        commands.forEach(this::add);
    }

    /// Makes components that work for ever: see [Sessions#route(String, StateCodec,
    /// ComponentHandler)].
    ///
    /// @param <S> the state that each of them carries
    /// @param name what they are found by: 1 to 24 lower-case letters, digits and hyphens
    /// @param codec writes the state into custom ids
    /// @param handler handles what is done
    /// @return makes them, and serves them until it is closed
    /// @throws IllegalArgumentException when there is a route of that name, or it is no name
    public <S> Route<S> route(
            String name, StateCodec<S> codec, ComponentHandler<? super S> handler) {
        return owner.own(sessions.route(name, codec, handler));
    }

    /// Makes modals that can be filled in after a restart, too: see [Sessions#route(String,
    /// StateCodec, ModalForm, ModalRouteHandler)].
    ///
    /// @param <S> the state that each of them carries
    /// @param <R> what is filled in
    /// @param name what they are found by: 1 to 24 lower-case letters, digits and hyphens
    /// @param codec writes the state into custom ids
    /// @param form the modal
    /// @param handler is called with the state and what was filled in
    /// @return makes them, and serves them until it is closed
    /// @throws IllegalArgumentException when there is a route of that name, or it is no name
    public <S, R> ModalRoute<S, R> route(
            String name,
            StateCodec<S> codec,
            ModalForm<R> form,
            ModalRouteHandler<? super S, ? super R> handler) {
        return owner.own(sessions.route(name, codec, form, handler));
    }

    /// {@return where views are shown, modals opened and components registered; for a plugin, its
    /// own ones, which end with it}
    public Sessions sessions() {
        return sessions;
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
    /// @throws hikari.api.error.RestResponseException when Discord has refused something: a
    ///   command, or a guild where the application is not; all else was done, and further refusals
    ///   are suppressed in it
    /// @throws hikari.api.error.RestException when Discord cannot be asked; what was done before
    ///   stays done
    public Map<Optional<Snowflake>, SyncPlan> sync() {
        return core.sync();
    }

    /// Serves them no longer, and ends views. Does not wait for commands that run already. A
    /// plugin's end with the plugin: for those of [#of(PluginContext)] this only ends the views,
    /// modals and routes that were made through them.
    @Override
    public void close() {
        if (owner.isGuest()) {
            sessions.close();
        } else {
            core.close();
            SERVED.values().remove(core);
        }
    }
}
