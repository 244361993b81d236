package hikari.commands;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.error.BadRequestException;
import hikari.api.error.ForbiddenException;
import hikari.api.error.NotFoundException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.lifecycle.LifecycleState;
import hikari.commands.sync.SyncPlan;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.Logger;

/// Syncs when commands have changed and then been quiet for a time: a plugin that is replaced takes
/// its commands away and adds them again, and they must not be deleted in between. A bot that stops
/// loses its commands one after the other, and deletes none.
final class QuietSync {
    /// How long after a failure it is tried again by default, and twice as long after each more.
    static final Duration FIRST_RETRY = Duration.ofSeconds(5);

    private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);

    private final CommandsCore core;
    private final Bot bot;
    private final Logger logger;
    private final SyncMode mode;
    private final long quietMillis;
    private final Duration firstRetry;
    private final Semaphore changes = new Semaphore(1);

    QuietSync(
            CommandsCore core,
            Bot bot,
            Logger logger,
            SyncMode mode,
            long quietMillis,
            Duration firstRetry) {
        this.core = core;
        this.bot = bot;
        this.logger = logger;
        this.mode = mode;
        this.quietMillis = quietMillis;
        this.firstRetry = firstRetry;
        core.registry().watch(changes::release);
    }

    /// The bot has come into a guild, whose commands could not be written before.
    void joined(Snowflake guild) {
        if (core.registry().guilds().contains(guild)) {
            changes.release();
        }
    }

    void run() throws InterruptedException {
        var retry = Duration.ZERO;
        while (true) {
            if (retry.isZero()) {
                changes.acquire();
            } else {
                var _ = changes.tryAcquire(retry.toMillis(), TimeUnit.MILLISECONDS);
            }
            while (changes.tryAcquire(quietMillis, TimeUnit.MILLISECONDS)) {
                changes.drainPermits();
            }
            retry = bot.state() == LifecycleState.CLOSING || sync() ? Duration.ZERO : after(retry);
        }
    }

    private Duration after(Duration retry) {
        var longer = retry.multipliedBy(2);
        if (longer.isZero()) {
            return firstRetry;
        }
        return longer.compareTo(LONGEST_RETRY) < 0 ? longer : LONGEST_RETRY;
    }

    /// {@return whether trying again would change nothing}
    private boolean sync() throws InterruptedException {
        try {
            log(mode == SyncMode.DRY ? core.plan() : core.sync());
            return true;
        } catch (WaitInterruptedException e) {
            throw new InterruptedException(e.getMessage()); // the plugin is being closed
        } catch (RuntimeException e) { // whatever it is, the commands that are there work on
            logger.error("Discord's commands could not be brought up to date", e);
            return e instanceof BadRequestException
                    || e instanceof ForbiddenException
                    || e instanceof NotFoundException;
        }
    }

    private void log(Map<Optional<Snowflake>, SyncPlan> plans) {
        var verb = mode == SyncMode.DRY ? "would be" : "are";
        plans.forEach((guild, plan) -> {
            if (!plan.isEmpty()) {
                var where = guild.map(id -> "of guild " + id).orElse("for all");
                logger.info("The commands {} {} brought up to date:\n{}", where, verb, plan);
            }
        });
    }
}
