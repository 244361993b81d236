package hikari.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.benchmarks.whole.JdaLogin;
import hikari.sandbox.Fault;
import hikari.sandbox.FaultTarget;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A client that nobody here wrote: JDA logs in to the sandbox and does a day's work.
@Timeout(180)
class JdaAgainstTheSandboxTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final CountDownLatch all = new CountDownLatch(50);
    private final CountDownLatch resumed = new CountDownLatch(1);
    private Sandbox sandbox;
    private JDA jda;

    @BeforeEach
    void logIn() throws InterruptedException {
        sandbox = Sandbox.create(SandboxOptions.defaults());
        sandbox.start();
        jda =
                JdaLogin.to(sandbox.restUrl(), sandbox.token(), sandbox.gatewayUrl())
                        .addEventListeners(new Day())
                        .build()
                        .awaitReady();
    }

    @AfterEach
    void end() throws InterruptedException {
        jda.shutdownNow();
        assertThat(jda.awaitShutdown(SOON)).isTrue();
        sandbox.close();
    }

    @Test
    void itAnswersMessagesAndInteractionsAndSurvivesADropByResume() throws InterruptedException {
        var channel = sandbox.channel("general");
        var ada = sandbox.person("ada");

        ada.write(channel, "!ping");
        sandbox.awaitMessage(channel, m -> m.getString("content").equals("Pong from JDA!"), SOON);

        jda.upsertCommand("hello", "Says hello").complete();
        ada.run(channel, "hello");
        var asked =
                sandbox.awaitMessage(channel, m -> m.getString("content").equals("Hello!"), SOON);
        ada.press(channel, Long.parseUnsignedLong(asked.getString("id")), "again");
        sandbox.awaitMessage(channel, m -> m.getString("content").equals("Hello again!"), SOON);

        seen.clear();
        var expected = IntStream.range(0, 50).mapToObj("burst %d"::formatted).toList();
        for (var text : expected) {
            ada.write(channel, text);
            if (text.endsWith("10")) {
                sandbox.faults()
                        .now(new FaultTarget.Everyone(), new Fault.Drop(Fault.Ending.RST, 50));
            }
        }
        assertThat(all.await(60, TimeUnit.SECONDS)).as("all of the burst: %s", seen).isTrue();
        assertThat(resumed.await(60, TimeUnit.SECONDS)).as("a RESUME").isTrue();
        assertThat(seen).isEqualTo(expected);
    }

    private final class Day extends ListenerAdapter {
        @Override
        public void onMessageReceived(MessageReceivedEvent event) {
            var text = event.getMessage().getContentRaw();
            if (event.getAuthor().isBot()) {
                return;
            }
            if (text.equals("!ping")) {
                event.getMessage().reply("Pong from JDA!").queue();
            }
            seen.add(text);
            if (text.startsWith("burst")) {
                all.countDown();
            }
        }

        @Override
        public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
            event.reply("Hello!")
                    .setComponents(ActionRow.of(Button.primary("again", "Again")))
                    .queue();
        }

        @Override
        public void onButtonInteraction(ButtonInteractionEvent event) {
            event.editMessage("Hello again!").queue();
        }

        @Override
        public void onSessionResume(SessionResumeEvent event) {
            resumed.countDown();
        }
    }
}
