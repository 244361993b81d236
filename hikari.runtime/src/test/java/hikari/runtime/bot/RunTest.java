package hikari.runtime.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.bot.GatewayBotOptions;
import hikari.api.bot.RunOptions;
import hikari.api.error.GatewayException;
import hikari.api.error.HikariInterruptException;
import hikari.api.lifecycle.LifecycleState;
import hikari.testkit.Waiting;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RunTest {
    private final FakeParts parts = new FakeParts();
    private final DefaultGatewayBot bot =
            new DefaultGatewayBot(
                    GatewayBotOptions.builder().token(FakeParts.TOKEN).build(), parts, List.of());

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(bot.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(parts.open).hasValue(0);
    }

    private static void raise(String name) throws ReflectiveOperationException {
        var type = Class.forName("sun.misc.Signal");
        type.getMethod("raise", type)
                .invoke(null, type.getConstructor(String.class).newInstance(name));
    }

    private FutureTask<Throwable> running(RunOptions options) {
        var task =
                new FutureTask<Throwable>(() -> {
                    try {
                        bot.run(options);
                        return null;
                    } catch (RuntimeException e) {
                        return e;
                    }
                });
        Thread.ofVirtual().start(task);
        return task;
    }

    /// What a run threw, or null.
    private static Throwable end(FutureTask<Throwable> run) {
        Waiting.until(run::isDone);
        return run.resultNow();
    }

    @Test
    void aSignalClosesTheBotAndTheHandlersAreAsTheyWere() throws ReflectiveOperationException {
        var before = new AtomicInteger();
        var restore = SignalApi.handle("TERM", number -> before.incrementAndGet());
        try {
            var run = running(RunOptions.DEFAULT.propagatingInterrupts());
            Waiting.until(bot::isAlive);
            raise("TERM");
            var thrown = (HikariInterruptException) end(run);
            assertThat(thrown.signalNumber()).isEqualTo(15);
            assertThat(thrown.signalName()).isEqualTo("SIGTERM");
            assertThat(before).hasValue(0);
            raise("TERM");
            Waiting.until(() -> before.get() == 1);
        } finally {
            restore.run();
        }
    }

    @Test
    void aSignalDuringTheStartCancelsIt() throws ReflectiveOperationException {
        var restore = SignalApi.handle("INT", number -> {});
        try {
            var reached = new CountDownLatch(1);
            parts.whenMade.set(made -> made.startHeld.set(reached));
            var run = running(RunOptions.DEFAULT);
            Waiting.on(reached);
            raise("INT");
            assertThat(end(run)).isNull();
        } finally {
            restore.run();
        }
    }

    @Test
    void runEndsWhenTheBotIsClosed() {
        var run = running(RunOptions.DEFAULT.withoutSignalHandlers().debugging());
        Waiting.until(bot::isAlive);
        bot.close();
        assertThat(end(run)).isNull();
    }

    @Test
    void runThrowsWhatTheBotDiedOfAndShutsThePassedExecutorDown() {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var run = running(RunOptions.DEFAULT.withoutSignalHandlers().closing(executor));
            Waiting.until(bot::isAlive);
            parts.shards().die(new GatewayException("4014"));
            assertThat(end(run)).hasMessage("4014");
            assertThat(executor.isShutdown()).isTrue();
        }
    }

    @Test
    void runDoesNotCloseABotThatRunsAlready() {
        bot.start();
        assertThatThrownBy(() -> bot.run(RunOptions.DEFAULT.withoutSignalHandlers()))
                .hasMessage("bot is already running");
        assertThat(bot.isAlive()).isTrue();
        bot.close();
    }
}
