package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.event.MessageCreateEvent;
import hikari.api.event.ShardConnectedEvent;
import hikari.api.event.ShardDisconnectedEvent;
import hikari.api.event.ShardResumedEvent;
import hikari.sandbox.Fault;
import hikari.sandbox.FaultTarget;
import hikari.sandbox.SandboxOptions;
import hikari.testkit.Waiting;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SlowListenerInSandboxTest {
    /// Defect 9 of the original.
    @Test
    void aSlowListenerOfAConnectionEventDoesNotHoldUpTheReconnect() {
        var seen = new CopyOnWriteArrayList<String>();
        var stuck = new CountDownLatch(2);
        var release = new CountDownLatch(1);
        try (var it = new SandboxedBot(SandboxOptions.defaults(), options -> {})) {
            var events = it.bot.events();
            events.listen(MessageCreateEvent.class, event -> seen.add(event.content()));
            events.listen(ShardResumedEvent.class, event -> seen.add("resumed"));
            events.listen(
                    ShardConnectedEvent.class,
                    event -> {
                        if (it.bot.isAlive()) {
                            stuck.countDown();
                            Waiting.on(release);
                        }
                    });
            it.bot.start();
            events.listen(
                    ShardDisconnectedEvent.class,
                    event -> {
                        stuck.countDown();
                        Waiting.on(release);
                    });
            it.sandbox
                    .faults()
                    .now(new FaultTarget.Everyone(), new Fault.Drop(Fault.Ending.RST, 0));
            it.sandbox.person("ada").write(it.sandbox.channel("general"), "after the drop");
            Waiting.on(stuck);
            Waiting.until(() -> seen.containsAll(List.of("resumed", "after the drop")));
            assertThat(release.getCount()).isOne();
            release.countDown();
        }
    }
}
