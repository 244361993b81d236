package hikari.benchmarks.faults;

import hikari.api.Flags;
import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.cache.CacheSettings;
import hikari.api.event.GuildMessageCreateEvent;
import hikari.api.event.ShardReadyEvent;
import hikari.api.event.ShardResumedEvent;
import hikari.api.gateway.GatewayTimeouts;
import hikari.api.gateway.Intent;
import hikari.api.rest.RestConfig;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// One run: a real bot in a sandbox, both in this process, over real sockets; load, faults, and
/// what came of it.
public final class FaultRun {
    private static final Duration MOST = Duration.ofMinutes(5);

    private final FaultPlan plan;
    private final Truth truth = new Truth();
    private final AtomicInteger resumes = new AtomicInteger();

    private FaultRun(FaultPlan plan) {
        this.plan = plan;
    }

    /// Runs a plan.
    ///
    /// @param plan how
    /// @return what came of it
    /// @throws InterruptedException if this thread is interrupted
    public static FaultReport of(FaultPlan plan) throws InterruptedException {
        return new FaultRun(plan).run();
    }

    private FaultReport run() throws InterruptedException {
        var before = Leftovers.before();
        var sandbox = Sandbox.create(sandboxOptions());
        sandbox.start();
        FaultReport report;
        try {
            sandbox.gateway().watch(truth);
            report = run(sandbox);
        } finally {
            sandbox.close();
        }
        var leaks = new ArrayList<>(report.leaks());
        leaks.addAll(Leftovers.since(before));
        return new FaultReport(
                report.faults(),
                report.sessions(),
                report.resumes(),
                report.events(),
                report.undelivered(),
                report.lost(),
                report.doubled(),
                report.outOfOrder(),
                report.longestGap(),
                leaks,
                report.complaints());
    }

    private SandboxOptions sandboxOptions() {
        return SandboxOptions.builder()
                .world(3 * plan.shards(), 1, 1)
                .maxConcurrency(plan.shards())
                .sessionStarts(1_000_000)
                .recommendedShards(plan.shards())
                .heartbeatInterval(Duration.ofSeconds(2))
                .withoutRateLimits()
                .build();
    }

    private FaultReport run(Sandbox sandbox) throws InterruptedException {
        var guilds = sandbox.guildIds();
        var perGuild = 64 + 4 * plan.eventsPerSecond() * 600 / guilds.size();
        var received = new Received(guilds.size(), Math.min(perGuild, 20_000));
        var injector = new Injector(sandbox.gateway(), plan);
        var bot = bot(sandbox, received, injector);
        bot.start();
        var load = new Load(sandbox.gateway(), guilds, received, Math.min(perGuild, 20_000), plan);
        var loading = Thread.ofPlatform().name("load").start(load);
        Map<String, Integer> faults;
        try {
            faults = injector.run(MOST);
            injector.heal();
        } finally {
            load.end();
            loading.join();
        }
        var judgement = settled(received);
        var complaints = new ArrayList<>(judgement.complaints());
        if (!bot.isAlive()) {
            complaints.add("the bot has died");
        }
        bot.close();
        return new FaultReport(
                faults,
                truth.journals().size(),
                resumes.get(),
                judgement.events(),
                judgement.undelivered(),
                judgement.lost(),
                received.doubled(),
                received.outOfOrder(),
                Duration.ofNanos(received.longestNanos()),
                List.of(),
                complaints);
    }

    private GatewayBot bot(Sandbox sandbox, Received received, Injector injector) {
        var bot =
                GatewayBot.create(builder ->
                        builder.token(Token.bot(sandbox.token()))
                                .intents(
                                        Flags.of(
                                                Intent.GUILDS,
                                                Intent.GUILD_MESSAGES,
                                                Intent.MESSAGE_CONTENT))
                                .compression(plan.compression())
                                .cache(CacheSettings.NONE)
                                .timeouts(timeouts())
                                .rest(RestConfig.builder().baseUrl(sandbox.restUrl()).build()));
        bot.events().listen(GuildMessageCreateEvent.class, received::message);
        bot.events()
                .listen(
                        ShardReadyEvent.class,
                        event -> {
                            received.ready(event);
                            injector.isUp(event.shard().id());
                        });
        bot.events()
                .listen(
                        ShardResumedEvent.class,
                        event -> {
                            resumes.incrementAndGet();
                            injector.isUp(event.shard().id());
                        });
        return bot;
    }

    /// Short, but long enough for a busy machine.
    private static GatewayTimeouts timeouts() {
        return new GatewayTimeouts(
                Duration.ofSeconds(3),
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                Duration.ofMillis(10),
                Duration.ofMillis(200));
    }

    /// Waits until the bot has everything, or its time is up.
    private Judgement settled(Received received) {
        var deadline = System.nanoTime() + plan.settle().toNanos();
        var judgement = Judgement.of(truth, received);
        while (judgement.lost() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            judgement = Judgement.of(truth, received);
        }
        return judgement;
    }
}
