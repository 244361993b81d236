package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.error.UnauthorizedException;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.event.MessageCreateEvent;
import hikari.api.event.ShardResumedEvent;
import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.ComponentInteraction;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.rest.RestConfig;
import hikari.sandbox.Fault;
import hikari.sandbox.FaultTarget;
import hikari.sandbox.SandboxOptions;
import hikari.testkit.Waiting;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The main job, end to end: REST client, gateway, event manager, cache and bot against the local
/// Discord.
@Timeout(120)
class BotInSandboxTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void aMessageIsAnswered() {
        try (var it = new SandboxedBot(SandboxOptions.defaults(), options -> {})) {
            it.bot
                    .events()
                    .listen(
                            MessageCreateEvent.class,
                            event -> {
                                if (event.content().equals("!ping")) {
                                    event.reply("Pong!");
                                }
                            });
            it.bot.start();
            var channel = it.sandbox.channel("general");
            it.sandbox.person("ada").write(channel, "!ping");
            Waiting.until(() -> contents(it.sandbox.messages(channel)).contains("Pong!"));
            assertThat(it.bot.cache().guilds().find(Snowflake.of(it.sandbox.guildId())))
                    .isPresent();
            assertThat(it.bot.cache().me()).isPresent();
            assertThat(it.bot.cache().messages().stream().map(message -> message.content()))
                    .contains("!ping");
        }
    }

    @Test
    void aCommandIsAnsweredWithAButtonThatChangesTheMessage() throws InterruptedException {
        try (var it = new SandboxedBot(SandboxOptions.defaults(), options -> {})) {
            it.bot.events().listen(InteractionCreateEvent.class, BotInSandboxTest::answer);
            it.bot.start();
            it.bot
                    .rest()
                    .commands()
                    .global(it.bot.applicationId())
                    .create(command -> command.name("ping").description("Answers"));
            var channel = it.sandbox.channel("general");
            var person = it.sandbox.person("ada");
            var answer = person.run(channel, "ping").awaitMessage(LONG);
            assertThat(answer.getString("content")).isEqualTo("Pong!");
            var id = Long.parseUnsignedLong(answer.getString("id"));
            var changed = person.press(channel, id, "again").awaitMessage(LONG);
            assertThat(changed.getString("content")).isEqualTo("Pong, again!");
            assertThat(changed.getString("id")).isEqualTo(answer.getString("id"));
        }
    }

    private static void answer(InteractionCreateEvent event) {
        switch (event.interaction()) {
            case CommandInteraction _ ->
                    event.respond(message ->
                            message.content("Pong!")
                                    .component(ActionRow.of(Button.primary("again", "Again"))));
            case ComponentInteraction _ -> event.update(message -> message.content("Pong, again!"));
            default -> throw new AssertionError(event);
        }
    }

    @Test
    void afterADroppedConnectionTheSessionIsResumedAndNothingIsLost() {
        try (var it = new SandboxedBot(SandboxOptions.defaults(), options -> {})) {
            var seen = new CopyOnWriteArrayList<String>();
            it.bot.events().listen(MessageCreateEvent.class, event -> seen.add(event.content()));
            it.bot.start();
            var channel = it.sandbox.channel("general");
            var person = it.sandbox.person("ada");
            var written = IntStream.range(0, 60).mapToObj(i -> "message " + i).toList();
            try (var resumed = it.bot.events().expect(ShardResumedEvent.class, event -> true)) {
                for (int i = 0; i < written.size(); i++) {
                    if (i == 20) {
                        var drop = new Fault.Drop(Fault.Ending.RST, 0);
                        it.sandbox.faults().now(new FaultTarget.Everyone(), drop);
                    }
                    person.write(channel, written.get(i));
                }
                resumed.await(LONG);
            }
            Waiting.until(() -> seen.size() >= written.size());
            assertThat(seen).containsExactlyElementsOf(written);
            assertThat(it.bot.isAlive()).isTrue();
        }
    }

    @Test
    void defect1AWrongTokenLeavesNothingBehind() {
        try (var it = new SandboxedBot(SandboxOptions.defaults(), options -> {})) {
            var rest = RestConfig.builder().baseUrl(it.sandbox.restUrl()).build();
            var wrong = GatewayBot.create(options -> options.token(Token.bot("Nw.x.y")).rest(rest));
            assertThatThrownBy(wrong::start).isInstanceOf(UnauthorizedException.class);
            assertThat(wrong.state()).isEqualTo(LifecycleState.INACTIVE);
            assertThat(wrong.rest().isAlive()).isFalse();
        }
    }

    @Test
    void aBotStartsAgainAfterItClosed() {
        try (var it = new SandboxedBot(SandboxOptions.defaults(), options -> {})) {
            it.bot.start();
            it.bot.close();
            it.sandbox.faults().clear();
            assertThat(it.bot.cache().guilds().isEmpty()).isTrue();
            it.bot.start();
            assertThat(it.bot.isAlive()).isTrue();
        }
    }

    private static List<String> contents(List<JsonObject> messages) {
        return messages.stream().map(message -> message.getString("content")).toList();
    }
}
