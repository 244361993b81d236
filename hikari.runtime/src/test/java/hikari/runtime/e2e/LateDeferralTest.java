package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.event.InteractionCreateEvent;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A listener that takes its time, over both ways: the user sees that the bot thinks, and then the
/// message.
@Timeout(60)
class LateDeferralTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @ParameterizedTest
    @EnumSource(Transport.class)
    void theInteractionIsDeferredInTimeAndTheResponseEditsIt(Transport transport)
            throws InterruptedException, ExecutionException {
        try (var world = new BothWays()) {
            var deferred = new CountDownLatch(1);
            var answered =
                    world.over(transport).start(world::ask, event -> answer(event, deferred));
            var interaction = answered.interaction();
            assertThat(interaction.awaitAnswer(LONG).getString("state")).isEqualTo("deferred");
            deferred.countDown();
            var message = interaction.awaitMessage(LONG);
            assertThat(message.getString("content")).isEqualTo("at last");
            assertThat(message.getInt("flags") & (1 << 6)).as("for all").isZero();
            answered.outcome().get();
            assertThat(world.sandbox.messages(world.channel)).hasSize(1);
        }
    }

    private static boolean answer(InteractionCreateEvent event, CountDownLatch deferred) {
        event.deferLate();
        assertThat(event.isResponded()).isFalse();
        await(deferred);
        event.respond("at last");
        return event.isResponded();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
