package hikari.interactions;

import hikari.api.interaction.CommandInteraction;
import hikari.api.lifecycle.Component;
import hikari.api.lifecycle.Startup;
import hikari.api.server.InteractionServer;
import hikari.api.server.InteractionServerConfig;
import hikari.testkit.ComponentContract;
import hikari.testkit.ComponentRig;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// The interaction server keeps the lifecycle contract, with real sockets.
class InteractionServerLifecycleProperties extends ComponentContract {
    @Override
    protected ComponentRig rig() {
        return new Rig();
    }

    private static final class Rig implements ComponentRig {
        private final TestKey key = new TestKey();
        private final ConcurrentLinkedQueue<ServerSocketChannel> opened =
                new ConcurrentLinkedQueue<>();
        private final AtomicReference<CountDownLatch> hold = new AtomicReference<>();
        private volatile boolean fail;
        private final InteractionServer server =
                new DefaultInteractionServer(
                        InteractionServerConfig.builder().publicKey(key.publicHex()).build(),
                        this::bind);

        private List<ServerSocketChannel> bind(InteractionServerConfig config, Startup startup)
                throws IOException, InterruptedException {
            var channels = Binding.bind(config, startup);
            opened.addAll(channels);
            if (fail) {
                throw new IOException("on purpose");
            }
            var reached = hold.getAndSet(null);
            if (reached != null) {
                reached.countDown();
                new CountDownLatch(1).await();
            }
            return channels;
        }

        @Override
        public Component component() {
            return server;
        }

        @Override
        public void use() {
            server.port();
        }

        @Override
        public int openResources() {
            return (int) opened.stream().filter(ServerSocketChannel::isOpen).count();
        }

        @Override
        public Set<Ability> abilities() {
            return EnumSet.allOf(Ability.class);
        }

        @Override
        public void failNextStart() {
            fail = true;
        }

        @Override
        public void letStartsSucceed() {
            fail = false;
        }

        @Override
        public void die() {
            try {
                for (var channel : opened) {
                    channel.close();
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void holdNextStart(CountDownLatch reached) {
            hold.set(reached);
        }

        @Override
        public void runInside(Runnable code) {
            server.handle(CommandInteraction.class, (interaction, responder) -> code.run());
            var body = Endpoint.COMMAND;
            var address = server.addresses().getFirst();
            Thread.startVirtualThread(() -> {
                try (var client = TestClient.connect(address)) {
                    client.post(
                            "/", Endpoint.signed(key, body), body.getBytes(StandardCharsets.UTF_8));
                }
            });
        }
    }
}
