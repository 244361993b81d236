package hikari.runtime.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hikari.api.bot.GatewayBotOptions;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.event.StoppingEvent;
import hikari.api.presence.PresenceUpdate;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class UseWhileStoppingTest {
    private final FakeParts parts = new FakeParts();
    private final DefaultGatewayBot bot =
            new DefaultGatewayBot(
                    GatewayBotOptions.builder().token(FakeParts.TOKEN).build(), parts, List.of());

    @Test
    void listenersOfStoppingCanStillSendAndNobodyElse() {
        var stopping = new CountDownLatch(1);
        var hold = new CountDownLatch(1);
        bot.events()
                .listen(
                        StoppingEvent.class,
                        event -> {
                            bot.updatePresence(PresenceUpdate.online());
                            stopping.countDown();
                            hold.await();
                        });
        bot.start();
        var closing = Waiting.on(bot::close);
        Waiting.on(stopping);
        assertThatExceptionOfType(ComponentStateConflictException.class)
                .isThrownBy(() -> bot.updatePresence(PresenceUpdate.online()))
                .withMessageContaining("closing");
        hold.countDown();
        assertThat(closing.outcome()).isEqualTo(Outcome.DONE);
    }
}
