package hikari.voice.direct;

import hikari.api.lifecycle.Component;
import hikari.api.voice.DirectVoiceConnection;
import hikari.testkit.ComponentContract;
import hikari.testkit.ComponentRig;
import hikari.voice.encryption.FakeDave;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// The direct connection keeps the lifecycle contract, against a voice server on loopback.
class DirectLifecycleProperties extends ComponentContract {
    @Override
    protected ComponentRig rig() {
        return new Rig();
    }

    private static final class Rig implements ComponentRig {
        private final FakeDave dave = new FakeDave();
        private final DirectWorld world =
                new DirectWorld(Optional.of(dave), new FastTime(20), Duration.ofMinutes(10));
        private final DirectVoiceConnection connection = world.connection();

        @Override
        public Component component() {
            return connection;
        }

        @Override
        public void use() {
            connection.stats();
        }

        /// Groups are closed last, after socket and port.
        @Override
        public int openResources() {
            return (int) dave.sessions.stream().filter(session -> !session.isClosed()).count();
        }

        @Override
        public Set<Ability> abilities() {
            return EnumSet.of(Ability.FAIL_START, Ability.DIE, Ability.HOLD_START);
        }

        @Override
        public void failNextStart() {
            world.server.script =
                    (link, sent) -> {
                        link.close(4016);
                        return true;
                    };
        }

        @Override
        public void letStartsSucceed() {
            world.server.script = (link, sent) -> false;
        }

        @Override
        public void die() {
            world.server.connections.getLast().close(4016);
        }

        @Override
        public void holdNextStart(CountDownLatch reached) {
            world.server.script =
                    (link, sent) -> {
                        if (sent.op() == 0) {
                            world.server.script = (later, other) -> false;
                            reached.countDown();
                            return true;
                        }
                        return false;
                    };
        }

        @Override
        public void close() {
            world.close();
        }
    }
}
