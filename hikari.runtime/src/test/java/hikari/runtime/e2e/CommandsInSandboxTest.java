package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.bot.RestBot;
import hikari.api.command.CommandType;
import hikari.api.rest.RestConfig;
import hikari.commands.Commands;
import hikari.commands.Option;
import hikari.commands.SlashCommand;
import hikari.commands.UserCommand;
import hikari.plugin.moderation.ModerationPlugin;
import hikari.plugin.poll.PollPlugin;
import hikari.plugin.todo.TodoPlugin;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import hikari.sandbox.UserInteraction;
import hikari.testkit.Waiting;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The command framework and the sample plugins against the local Discord.
@Timeout(120)
class CommandsInSandboxTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir private Path folder;

    private SandboxedBot it;

    @BeforeEach
    void start() {
        it = new SandboxedBot(SandboxOptions.builder().withoutRateLimits().build(), options -> {});
        it.bot.start();
    }

    @AfterEach
    void close() {
        it.close();
    }

    private long writes() {
        return it.sandbox.requests().stream()
                .filter(request -> request.path().contains("/commands"))
                .filter(request -> !request.method().equals("GET"))
                .count();
    }

    @Test
    void aSyncWritesOnlyWhatChangedAndLeavesEntryPointsAlone() {
        var rest = it.bot.rest().commands().global(it.bot.applicationId());
        rest.create(c -> c.name("launch").type(CommandType.Known.PRIMARY_ENTRY_POINT));
        rest.create(c -> c.name("old").description("Is deleted"));
        var commands = Commands.create(it.bot);
        var roll =
                SlashCommand.named("roll", "Rolls")
                        .option(Option.integer("sides", "How many").range(2, 100).orElse(6L))
                        .option(Option.text("why", "What for").lengths(1, 50).optional())
                        .run(context -> {});
        commands.add(roll);
        commands.add(UserCommand.named("Who is it").guildOnly().run(context -> {}));
        commands.addTo(Snowflake.of(it.sandbox.guildId()), roll);
        var before = writes();
        assertThat(commands.plan().get(Optional.empty()))
                .hasToString("- old\n+ Who is it\n+ roll\n? launch");
        assertThat(writes()).isEqualTo(before);
        commands.sync();
        assertThat(writes()).isEqualTo(before + 4);
        assertThat(OpenedPlugins.commands(it.bot))
                .containsExactlyInAnyOrder("launch", "roll", "Who is it");
        assertThat(commands.sync().values()).hasSize(2).allMatch(plan -> plan.isEmpty());
        assertThat(writes()).isEqualTo(before + 4);
    }

    @Test
    void pluginsAddCommandsAndTakeThemAwayAgainAndOthersAreKept() {
        it.bot
                .rest()
                .commands()
                .global(it.bot.applicationId())
                .create(c -> c.name("foreign").description("Of a plugin without Commands"));
        var plugins = new OpenedPlugins(folder);
        try (var _ = plugins.open(it.bot, new ModerationPlugin(), "ban", "timeout", "clear")) {
            var todo = plugins.of(it.bot, new TodoPlugin());
            todo.start();
            Waiting.until(() -> OpenedPlugins.commands(it.bot).contains("todo"));
            todo.close();
            Waiting.until(() -> !OpenedPlugins.commands(it.bot).contains("todo"));
            assertThat(OpenedPlugins.commands(it.bot))
                    .containsExactlyInAnyOrder("foreign", "ban", "timeout", "clear");
        }
    }

    @Test
    void aPollCountsVotesAlsoOfButtonsFromBeforeARestart() throws InterruptedException {
        var plugins = new OpenedPlugins(folder);
        var channel = it.sandbox.channel("general");
        JsonObject shown;
        long id;
        try (var _ = plugins.open(it.bot, new PollPlugin(), "poll")) {
            var ada = it.sandbox.person("ada");
            var options = Map.of("question", "Tea?", "answers", "yes, no");
            shown = ada.run(channel, "poll", options).awaitMessage(LONG);
            assertThat(shown.getString("content")).isEqualTo("**Tea?**");
            id = Long.parseUnsignedLong(shown.getString("id"));
            var voted = ada.press(channel, id, Buttons.customId(shown, 0)).awaitMessage(LONG);
            assertThat(voted.getString("content")).endsWith("\nyes: 1\nno: 0");
        }
        try (var _ = plugins.open(it.bot, new PollPlugin(), "poll")) {
            var grace = it.sandbox.person("grace");
            var again = grace.press(channel, id, Buttons.customId(shown, 1)).awaitMessage(LONG);
            assertThat(again.getString("content")).endsWith("\nyes: 1\nno: 1");
        }
    }

    @Test
    void aTaskIsAddedInAModalAndTickedOffInAView() throws InterruptedException {
        try (var _ = new OpenedPlugins(folder).open(it.bot, new TodoPlugin(), "todo")) {
            tickOff(it.sandbox);
        }
    }

    @Test
    void manyTasksWithMuchToSayAreListedAllTheSame() throws InterruptedException {
        try (var _ = new OpenedPlugins(folder).open(it.bot, new TodoPlugin(), "todo")) {
            var channel = it.sandbox.channel("general");
            var ada = it.sandbox.person("ada");
            for (int i = 0; i < 5; i++) {
                var asked = ada.run(channel, "todo add");
                asked.awaitAnswer(LONG);
                var task = Map.of("f0", "Wash " + i, "f1", "x".repeat(500), "f2", "LOW");
                ada.submit(asked, task).awaitMessage(LONG);
            }
            var list = ada.run(channel, "todo list").awaitMessage(LONG).getString("content");
            assertThat(list.lines()).hasSize(5).last().isEqualTo("- Wash 4");
        }
    }

    @Test
    void theSameOverHttp() throws InterruptedException {
        it.bot.close();
        var rest = RestConfig.builder().baseUrl(it.sandbox.restUrl()).build();
        var bot =
                RestBot.create(options -> options.token(Token.bot(it.sandbox.token())).rest(rest));
        bot.start();
        it.sandbox.sendInteractionsTo(URI.create("http://127.0.0.1:" + bot.server().port() + "/"));
        try (var _ = new OpenedPlugins(folder).open(bot, new TodoPlugin(), "todo")) {
            tickOff(it.sandbox);
        }
        bot.close();
    }

    private static void tickOff(Sandbox sandbox) throws InterruptedException {
        var channel = sandbox.channel("general");
        var ada = sandbox.person("ada");
        var asked = ada.run(channel, "todo add");
        asked.awaitAnswer(LONG);
        var added = ada.submit(asked, Map.of("f0", "Wash", "f1", "", "f2", "HIGH"));
        assertThat(added.awaitMessage(LONG).getString("content")).endsWith("- **Wash**");
        UserInteraction listed = ada.run(channel, "todo list");
        var list = listed.awaitMessage(LONG);
        assertThat(list.getString("content")).isEqualTo("- **Wash**");
        var id = Long.parseUnsignedLong(list.getString("id"));
        var ticked =
                ada.select(channel, id, Buttons.customId(list, 0), List.of("0")).awaitMessage(LONG);
        assertThat(ticked.getString("content")).isEqualTo("Nothing is to be done.");
    }
}
