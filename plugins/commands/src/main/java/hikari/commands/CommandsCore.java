package hikari.commands;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.error.BadRequestException;
import hikari.api.error.ForbiddenException;
import hikari.api.error.NotFoundException;
import hikari.api.error.RestResponseException;
import hikari.api.event.EventManager;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.event.Subscription;
import hikari.api.interaction.AutocompleteInteraction;
import hikari.api.interaction.CommandInteraction;
import hikari.api.rest.CommandSet;
import hikari.commands.component.Sessions;
import hikari.commands.sync.SyncPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// What all views of a bot's commands share.
final class CommandsCore implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(CommandsCore.class);

    private final Bot bot;
    private final CommandsOptions options;
    private final CommandRegistry registry = new CommandRegistry();
    private final Sessions sessions;
    private final CommandDispatcher dispatcher;
    private final Subscription subscription;
    private final ReentrantLock syncing = new ReentrantLock();

    /// The guilds that have or had commands of their own.
    @GuardedBy("syncing")
    private final Set<Snowflake> guilds = new HashSet<>();

    CommandsCore(Bot bot, EventManager events, CommandsOptions options) {
        this.bot = bot;
        this.options = options;
        this.sessions = new Sessions(options.key());
        this.dispatcher = new CommandDispatcher(registry);
        // in no order: one slow command must not hold up the others of its guild
        this.subscription =
                events.listen(InteractionCreateEvent.class, EventManager.Order.NONE, this::on);
    }

    /// What a sync would do, by guild, with the commands for all first.
    Map<Optional<Snowflake>, SyncPlan> plan() {
        syncing.lock();
        try {
            var refusals = new ArrayList<RestResponseException>();
            var plans = plans(refusals);
            throwFirst(refusals);
            return plans;
        } finally {
            syncing.unlock();
        }
    }

    /// @param refusals takes those of guilds that Discord tells nothing of: the others are not to
    ///   suffer from them
    @GuardedBy("syncing")
    private Map<Optional<Snowflake>, SyncPlan> plans(List<RestResponseException> refusals) {
        var plans = new LinkedHashMap<Optional<Snowflake>, SyncPlan>();
        plans.put(Optional.empty(), plan(Optional.empty()));
        guilds.addAll(registry.guilds());
        guilds.addAll(options.ownership().guilds());
        for (var guild : List.copyOf(guilds)) {
            try {
                planOf(guild).ifPresent(plan -> plans.put(Optional.of(guild), plan));
            } catch (ForbiddenException | NotFoundException e) {
                refusals.add(e);
            }
        }
        return plans;
    }

    private static void throwFirst(List<RestResponseException> refusals) {
        if (!refusals.isEmpty()) {
            var first = refusals.getFirst();
            refusals.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    /// Empty for a guild that had commands and that the bot has left since.
    @GuardedBy("syncing")
    private Optional<SyncPlan> planOf(Snowflake guild) {
        try {
            return Optional.of(plan(Optional.of(guild)));
        } catch (ForbiddenException | NotFoundException e) {
            if (!registry.in(Optional.of(guild)).isEmpty()) {
                throw e;
            }
            LOG.debug("The commands of guild {} can no longer be seen", guild, e);
            guilds.remove(guild);
            options.ownership().lost(guild);
            return Optional.empty();
        }
    }

    private SyncPlan plan(Optional<Snowflake> guild) {
        var wanted =
                registry.in(guild).stream()
                        .map(Registered::compiled)
                        .sorted(Comparator.comparing(command -> command.name().value().orElse("")))
                        .toList();
        return SyncPlan.of(set(guild).fetchAll(), wanted, options.ownership());
    }

    private CommandSet set(Optional<Snowflake> guild) {
        var commands = bot.rest().commands();
        var application = bot.applicationId();
        return guild.map(id -> commands.guild(application, id))
                .orElseGet(() -> commands.global(application));
    }

    /// Does what the plan says, one sync at a time. What Discord refuses keeps none of the rest
    /// from being done.
    Map<Optional<Snowflake>, SyncPlan> sync() {
        syncing.lock();
        try {
            var refusals = new ArrayList<RestResponseException>();
            var plans = plans(refusals);
            plans.forEach((guild, plan) -> {
                try {
                    plan.apply(set(guild), options.ownership());
                } catch (BadRequestException | ForbiddenException | NotFoundException e) {
                    refusals.add(e);
                }
            });
            throwFirst(refusals);
            return plans;
        } finally {
            syncing.unlock();
        }
    }

    Sessions sessions() {
        return sessions;
    }

    CommandRegistry registry() {
        return registry;
    }

    private void on(InteractionCreateEvent event) {
        switch (event.interaction()) {
            case CommandInteraction command -> dispatcher.run(event, command);
            case AutocompleteInteraction typing -> dispatcher.complete(event, typing);
            default -> sessions.handle(event);
        }
    }

    @Override
    public void close() {
        subscription.close();
        sessions.close();
    }
}
