package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.testkit.Waiting;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadingThreadTest {
    /// A virtual thread that reads is woken by way of others, for each event anew.
    @Test
    void aShardReadsOnAThreadOfTheOperatingSystems() throws InterruptedException {
        try (var gateway = FakeGateway.wellBehaved()) {
            var listener = new RecordingListener();
            var readers = new LinkedBlockingQueue<Thread>();
            listener.hook = (shard, what) -> readers.add(Thread.currentThread());
            var manager =
                    new DefaultShardManager(
                            Rig.config(gateway).build(),
                            listener,
                            Rig.surroundings(GatewayTime.SYSTEM));
            manager.start();
            var reader = readers.poll(30, TimeUnit.SECONDS);
            manager.close();
            assertThat(reader).isNotNull();
            assertThat(reader.isVirtual()).isFalse();
            Waiting.until(() -> !reader.isAlive());
        }
    }
}
