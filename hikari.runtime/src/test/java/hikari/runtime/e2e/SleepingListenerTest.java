package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.event.GuildMessageCreateEvent;
import hikari.sandbox.GatewaySession;
import hikari.sandbox.LoadPlan;
import hikari.sandbox.LoadWorld;
import hikari.sandbox.SandboxOptions;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A listener that does not come back holds up its own guild alone.
@Timeout(120)
class SleepingListenerTest {
    private static final LoadWorld WORLD = LoadWorld.SMALL;
    private static final int OTHERS = 10_000;
    private static final LoadPlan PLAN = LoadPlan.of(18_000);

    private final CountDownLatch sleep = new CountDownLatch(1);
    private final CountDownLatch enough = new CountDownLatch(OTHERS);
    private final AtomicLong ofOthers = new AtomicLong();
    private final AtomicLong ofTheSleeper = new AtomicLong();

    @Test
    void whileItSleepsEventsOfOtherGuildsArriveAndHeartbeatsGoOn() throws Exception {
        var options = SandboxOptions.builder().heartbeatInterval(Duration.ofSeconds(3)).build();
        try (var it = new SandboxedBot(options, _ -> {});
                AutoCloseable _ = sleep::countDown) {
            it.sandbox.gateway().populate(WORLD);
            it.bot.start();
            Waiting.until(() -> it.bot.cache().guilds().size() == WORLD.guilds() + 1);
            var sleeper = guild(it, "Guild 9");
            it.bot.events().listen(GuildMessageCreateEvent.class, event -> hear(event, sleeper));
            var load = it.sandbox.gateway().load(PLAN);
            load.join();
            enough.await();
            Waiting.until(() -> beatsAfterAll(session(it)));
            assertThat(ofTheSleeper).as("calls that came back").hasValue(0);
            assertThat(it.bot.shards()).allMatch(shard -> shard.isConnected());
            sleep.countDown();
            long sent = load.sent().get("MESSAGE_CREATE");
            Waiting.until(() -> ofOthers.get() + ofTheSleeper.get() == sent);
            assertThat(ofTheSleeper.get()).isPositive();
            assertThat(session(it).resumes()).isZero();
        }
    }

    private void hear(GuildMessageCreateEvent event, Snowflake sleeper)
            throws InterruptedException {
        if (event.guildId().equals(sleeper)) {
            sleep.await();
            ofTheSleeper.incrementAndGet();
        } else {
            ofOthers.incrementAndGet();
            enough.countDown();
        }
    }

    /// A heartbeat names the last event that was read.
    private static boolean beatsAfterAll(GatewaySession session) {
        return session.acknowledged() == session.appended();
    }

    private static GatewaySession session(SandboxedBot it) {
        return it.sandbox.gateway().sessions().getFirst();
    }

    private static Snowflake guild(SandboxedBot it, String name) {
        return it.bot.cache().guilds().stream()
                .filter(guild -> guild.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
