package hikari.runtime.bot;

import hikari.api.bot.Bot;
import hikari.api.bot.RestBotOptions;
import hikari.api.error.InteractionServerException;
import hikari.testkit.ComponentContract;
import hikari.testkit.ComponentRig;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class RestBotLifecycleProperties extends ComponentContract {
    @Override
    protected ComponentRig rig() {
        return new Rig();
    }

    private static final class Rig extends BotRig {
        private final DefaultRestBot bot =
                new DefaultRestBot(
                        RestBotOptions.builder().token(FakeParts.TOKEN).build(), parts, List.of());

        Rig() {
            listen();
        }

        @Override
        Bot bot() {
            return bot;
        }

        @Override
        public void use() {
            bot.server().port();
        }

        @Override
        public void failNextStart() {
            parts.whenServerMade.set(
                    made -> made.startFailure.set(new InteractionServerException("port in use")));
        }

        @Override
        public void letStartsSucceed() {
            parts.whenServerMade.set(made -> {});
        }

        @Override
        public void die() {
            parts.server().die(new InteractionServerException("as the test wants"));
        }

        @Override
        public void holdNextStart(CountDownLatch reached) {
            parts.whenServerMade.set(made -> {
                letStartsSucceed();
                made.startHeld.set(reached);
            });
        }
    }
}
