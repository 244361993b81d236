package hikari.commands;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleMessages;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.lifecycle.Startup;
import hikari.api.message.component.ButtonStyle;
import hikari.api.plugin.PluginContext;
import hikari.commands.component.View;
import hikari.commands.testing.Sent;
import hikari.commands.testing.TestBot;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The end of a plugin whose commands, views and proposals run just then.
@Timeout(30)
class PluginEndTest {
    private static final Pattern CUSTOM_ID = Pattern.compile("\"custom_id\":\"([^\"]+)\"");

    private final TestBot bot = new TestBot();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private Lifecycle<String> plugin(Duration deadline, Consumer<Commands> open) {
        bot.commands(); // those of the plugin `commands`
        Lifecycle<String> life =
                Lifecycle.of(
                        LifecycleMessages.of("guest"),
                        deadline,
                        startup -> {
                            open.accept(Commands.of(context(startup)));
                            return "open";
                        });
        life.start();
        return life;
    }

    private PluginContext context(Startup life) {
        return (PluginContext)
                Proxy.newProxyInstance(
                        PluginContext.class.getClassLoader(),
                        new Class<?>[] {PluginContext.class},
                        (_, method, _) ->
                                switch (method.getName()) {
                                    case "bot" -> bot.bot;
                                    case "life" -> life;
                                    default -> throw new AssertionError(method);
                                });
    }

    private void handle() throws InterruptedException {
        begun.countDown();
        try {
            goOn.await();
            log.add("handled");
        } catch (InterruptedException e) {
            log.add("interrupted");
            throw e;
        }
    }

    /// Closes the plugin while something of it runs.
    private void closeWhile(Lifecycle<String> life, Runnable something)
            throws InterruptedException {
        var running = Thread.ofVirtual().start(something);
        begun.await();
        var closer =
                Thread.ofVirtual()
                        .start(() -> {
                            life.close();
                            log.add("closed");
                        });
        while (life.state() == LifecycleState.ALIVE) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        closer.join();
        running.join();
    }

    @Test
    void aCommandThatRunsIsWaitedFor() throws InterruptedException {
        var life =
                plugin(
                        Duration.ofSeconds(20),
                        its ->
                                its.add(
                                        SlashCommand.named("slow", "Takes its time")
                                                .run(context -> handle())));
        closeWhile(life, () -> bot.slash("slow"));
        assertThat(log).containsExactly("handled", "closed");
        bot.slash("slow");
        assertThat(log).hasSize(2);
    }

    @Test
    void whatIsHandledInAViewIsWaitedFor() throws InterruptedException {
        var life =
                plugin(
                        Duration.ofSeconds(20),
                        its ->
                                its.add(
                                        SlashCommand.named("show", "Shows")
                                                .run(context -> context.show(slow()))));
        bot.slash("show");
        var found = CUSTOM_ID.matcher(bot.answers().getFirst());
        assertThat(found.find()).isTrue();
        closeWhile(life, () -> bot.send(new Sent().component(found.group(1)).json()));
        assertThat(log).containsExactly("handled", "closed");
    }

    private View<String> slow() {
        return View.of(
                "",
                (_, layout) ->
                        layout.content("Slow")
                                .button(ButtonStyle.Known.PRIMARY, "Go", press -> handle()));
    }

    @Test
    void whatDoesNotEndInTimeIsInterrupted() throws InterruptedException {
        var life =
                plugin(
                        Duration.ofMillis(1),
                        its ->
                                its.add(
                                        SlashCommand.named("slow", "Takes its time")
                                                .run(context -> handle())));
        var running = Thread.ofVirtual().start(() -> bot.slash("slow"));
        begun.await();
        life.close();
        running.join();
        assertThat(log).containsExactly("interrupted");
    }

    @Test
    void aCommandMayCloseItsOwnPlugin() {
        var own = new AtomicReference<Lifecycle<String>>();
        own.set(
                plugin(
                        Duration.ofSeconds(20),
                        its ->
                                its.add(
                                        SlashCommand.named("stop", "Stops")
                                                .run(context -> {
                                                    own.get().close();
                                                    log.add("handled");
                                                }))));
        bot.slash("stop");
        assertThat(log).containsExactly("handled");
    }
}
