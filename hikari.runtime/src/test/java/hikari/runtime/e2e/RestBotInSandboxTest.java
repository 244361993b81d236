package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Token;
import hikari.api.bot.RestBot;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.ComponentInteraction;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.rest.RestConfig;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The main job over HTTP: the public key fetched, interactions signed, the same listeners.
@Timeout(120)
class RestBotInSandboxTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void aCommandIsAnsweredWithAButtonThatChangesTheMessageAndAFollowUp()
            throws InterruptedException {
        try (var sandbox = Sandbox.create(SandboxOptions.defaults())) {
            sandbox.start();
            var rest = RestConfig.builder().baseUrl(sandbox.restUrl()).build();
            var bot =
                    RestBot.create(options -> options.token(Token.bot(sandbox.token())).rest(rest));
            bot.events().listen(InteractionCreateEvent.class, RestBotInSandboxTest::answer);
            bot.onStartup(RestBotInSandboxTest::register);
            bot.start();
            sandbox.sendInteractionsTo(URI.create("http://127.0.0.1:" + bot.server().port() + "/"));
            var channel = sandbox.channel("general");
            var person = sandbox.person("ada");
            var answer = person.run(channel, "ping").awaitMessage(LONG);
            assertThat(answer.getString("content")).isEqualTo("Pong!");
            var id = Long.parseUnsignedLong(answer.getString("id"));
            var changed = person.press(channel, id, "again").awaitMessage(LONG);
            assertThat(changed.getString("content")).isEqualTo("Pong, again!");
            bot.close();
            assertThat(sandbox.messages(channel))
                    .anySatisfy(m -> assertThat(m.getString("content")).isEqualTo("Once more!"));
        }
    }

    private static void register(RestBot bot) {
        bot.rest()
                .commands()
                .global(bot.applicationId())
                .create(command -> command.name("ping").description("Answers"));
    }

    private static void answer(InteractionCreateEvent event) {
        if (event.interaction() instanceof ComponentInteraction) {
            event.update(message -> message.content("Pong, again!"));
            event.followUp("Once more!");
        } else {
            event.respond(message ->
                    message.content("Pong!")
                            .component(ActionRow.of(Button.primary("again", "Again"))));
        }
    }
}
