package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.gateway.Shard;
import hikari.api.lifecycle.Component;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.lifecycle.Release;
import hikari.api.lifecycle.Startup;
import hikari.api.lifecycle.Task;
import hikari.testkit.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LateShardTest {
    /// Part of defect 2 of the original: a shard went on after the close.
    @Test
    void aShardThatComesUpAfterTheClosingLookedForShardsIsClosedAllTheSame() throws Exception {
        try (var gateway = FakeGateway.wellBehaved()) {
            var listener = new RecordingListener();
            var shard = new AtomicReference<Shard>();
            listener.hook = (told, what) -> shard.set(told);
            var manager =
                    new DefaultShardManager(
                            Rig.config(gateway).build(),
                            listener,
                            Rig.surroundings(GatewayTime.SYSTEM));
            var life = new LateLife();
            Waiting.on(() -> open(manager, life));
            life.closings.getFirst().run(); // nothing is up yet
            life.late.countDown();
            Waiting.until(() -> shard.get() != null && shard.get().isAlive());
            life.thread.interrupt();
            life.thread.join();
            assertThat(shard.get().state()).isEqualTo(LifecycleState.INACTIVE);
            Waiting.until(() -> gateway.open() == 0);
        }
    }

    private static void open(DefaultShardManager manager, LateLife life) {
        try {
            manager.open(life);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A life whose threads begin late.
    private static final class LateLife implements Startup {
        final List<Release> closings = new ArrayList<>();
        final CountDownLatch late = new CountDownLatch(1);
        volatile Thread thread;
        volatile Exception ended;

        @Override
        public void onClose(String name, Release release) {
            closings.add(release);
        }

        @Override
        public <C extends Component> C start(C part) {
            throw new AssertionError("not used");
        }

        @Override
        public Thread fork(String name, Task task) {
            thread =
                    Thread.ofVirtual()
                            .unstarted(() -> {
                                Waiting.on(late);
                                try {
                                    task.run();
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                } catch (Exception e) {
                                    ended = e;
                                }
                            });
            thread.start();
            return thread;
        }

        @Override
        public Thread forkPlatform(String name, Task task) {
            return fork(name, task);
        }

        @Override
        public void fail(Throwable failure) {}

        @Override
        public void inside(Runnable code) {
            code.run();
        }

        @Override
        public boolean isEnding() {
            return false;
        }
    }
}
