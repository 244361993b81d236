package hikari.runtime.bot;

import hikari.api.bot.Bot;
import hikari.api.bot.GatewayBotOptions;
import hikari.api.error.GatewayException;
import hikari.api.presence.PresenceUpdate;
import hikari.testkit.ComponentContract;
import hikari.testkit.ComponentRig;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class GatewayBotLifecycleProperties extends ComponentContract {
    @Override
    protected ComponentRig rig() {
        return new Rig();
    }

    private static final class Rig extends BotRig {
        private final DefaultGatewayBot bot =
                new DefaultGatewayBot(
                        GatewayBotOptions.builder().token(FakeParts.TOKEN).build(),
                        parts,
                        List.of());

        Rig() {
            listen();
        }

        @Override
        Bot bot() {
            return bot;
        }

        @Override
        public void use() {
            bot.updatePresence(PresenceUpdate.online());
        }

        @Override
        public void failNextStart() {
            parts.info.set(() -> {
                throw new GatewayException("as the test wants");
            });
        }

        @Override
        public void letStartsSucceed() {
            parts.info.set(() -> FakeParts.TWO_SHARDS);
        }

        @Override
        public void die() {
            parts.shards().all.getFirst().die(new GatewayException("as the test wants"));
        }

        @Override
        public void holdNextStart(CountDownLatch reached) {
            parts.info.set(() -> {
                letStartsSucceed();
                throw hold(reached);
            });
        }
    }
}
