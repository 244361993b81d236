package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.bot.Bot;
import hikari.api.bot.RestBot;
import hikari.api.command.CommandType;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.plugin.HikariPlugin;
import hikari.api.rest.RestConfig;
import hikari.commands.Commands;
import hikari.commands.CommandsPlugin;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The command framework and the sample plugins against the local Discord.
@Timeout(120)
class CommandsInSandboxTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir private Path folder;

    private Lifecycle<String> open(Bot bot, HikariPlugin plugin) {
        return new OpenedPlugins(folder).of(bot, plugin);
    }

    private static List<String> names(Bot bot) {
        return bot.rest().commands().global(bot.applicationId()).fetchAll().stream()
                .map(command -> command.name())
                .toList();
    }

    private static long writes(Sandbox sandbox) {
        return sandbox.requests().stream()
                .filter(request -> request.path().contains("/commands"))
                .filter(request -> !request.method().equals("GET"))
                .count();
    }

    @Test
    void aSyncWritesOnlyWhatChangedAndLeavesEntryPointsAlone() {
        try (var it = new SandboxedBot(SandboxOptions.defaults(), options -> {})) {
            it.bot.start();
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
            var before = writes(it.sandbox);
            assertThat(commands.plan().get(Optional.empty()))
                    .hasToString("- old\n+ Who is it\n+ roll\n? launch");
            assertThat(writes(it.sandbox)).isEqualTo(before);
            commands.sync();
            assertThat(writes(it.sandbox)).isEqualTo(before + 4);
            assertThat(names(it.bot)).containsExactlyInAnyOrder("launch", "roll", "Who is it");
            assertThat(commands.sync().values()).allMatch(plan -> plan.isEmpty());
            assertThat(writes(it.sandbox)).isEqualTo(before + 4);
        }
    }

    @Test
    void pluginsAddCommandsAndTakeThemAwayAgainAndOthersAreKept() {
        try (var it = new SandboxedBot(SandboxOptions.defaults(), options -> {})) {
            it.bot.start();
            it.bot
                    .rest()
                    .commands()
                    .global(it.bot.applicationId())
                    .create(c -> c.name("foreign").description("Of a plugin without Commands"));
            var commands = open(it.bot, new CommandsPlugin());
            var todo = open(it.bot, new TodoPlugin());
            var moderation = open(it.bot, new ModerationPlugin());
            commands.start();
            todo.start();
            moderation.start();
            Waiting.until(() -> names(it.bot).size() == 5);
            todo.close();
            Waiting.until(() -> !names(it.bot).contains("todo"));
            assertThat(names(it.bot))
                    .containsExactlyInAnyOrder("foreign", "ban", "timeout", "clear");
            moderation.close();
            commands.close();
        }
    }

    @Test
    void aPollCountsVotesAlsoOfButtonsFromBeforeARestart() throws InterruptedException {
        try (var it = new SandboxedBot(SandboxOptions.defaults(), options -> {})) {
            it.bot.start();
            var commands = open(it.bot, new CommandsPlugin());
            var poll = open(it.bot, new PollPlugin());
            commands.start();
            poll.start();
            Waiting.until(() -> names(it.bot).contains("poll"));
            var channel = it.sandbox.channel("general");
            var ada = it.sandbox.person("ada");
            var options = Map.of("question", "Tea?", "answers", "yes, no");
            var shown = ada.run(channel, "poll", options).awaitMessage(LONG);
            assertThat(shown.getString("content")).isEqualTo("**Tea?**");
            var id = Long.parseUnsignedLong(shown.getString("id"));
            var voted = ada.press(channel, id, customId(shown, 0)).awaitMessage(LONG);
            assertThat(voted.getString("content")).endsWith("\nyes: 1\nno: 0");
            poll.close();
            commands.close();
            commands.start();
            poll.start();
            var grace = it.sandbox.person("grace");
            var again = grace.press(channel, id, customId(shown, 1)).awaitMessage(LONG);
            assertThat(again.getString("content")).endsWith("\nyes: 1\nno: 1");
            poll.close();
            commands.close();
        }
    }

    private static String customId(JsonObject message, int button) {
        return message.getJsonArray("components")
                .getJsonObject(0)
                .getJsonArray("components")
                .getJsonObject(button)
                .getString("custom_id");
    }

    @Test
    void aTaskIsAddedInAModalAndTickedOffInAView() throws InterruptedException {
        try (var it = new SandboxedBot(SandboxOptions.defaults(), options -> {})) {
            it.bot.start();
            var commands = open(it.bot, new CommandsPlugin());
            var todo = open(it.bot, new TodoPlugin());
            commands.start();
            todo.start();
            Waiting.until(() -> names(it.bot).contains("todo"));
            tickOff(it.sandbox);
            todo.close();
            commands.close();
        }
    }

    @Test
    void manyTasksWithMuchToSayAreListedAllTheSame() throws InterruptedException {
        try (var it = new SandboxedBot(SandboxOptions.defaults(), options -> {})) {
            it.bot.start();
            var commands = open(it.bot, new CommandsPlugin());
            var todo = open(it.bot, new TodoPlugin());
            commands.start();
            todo.start();
            Waiting.until(() -> names(it.bot).contains("todo"));
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
            todo.close();
            commands.close();
        }
    }

    @Test
    void theSameOverHttp() throws InterruptedException {
        try (var sandbox = Sandbox.create(SandboxOptions.defaults())) {
            sandbox.start();
            var rest = RestConfig.builder().baseUrl(sandbox.restUrl()).build();
            var bot =
                    RestBot.create(options -> options.token(Token.bot(sandbox.token())).rest(rest));
            bot.start();
            sandbox.sendInteractionsTo(URI.create("http://127.0.0.1:" + bot.server().port() + "/"));
            var commands = open(bot, new CommandsPlugin());
            var todo = open(bot, new TodoPlugin());
            commands.start();
            todo.start();
            Waiting.until(() -> names(bot).contains("todo"));
            tickOff(sandbox);
            todo.close();
            commands.close();
            bot.close();
        }
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
        var ticked = ada.select(channel, id, customId(list, 0), List.of("0")).awaitMessage(LONG);
        assertThat(ticked.getString("content")).isEqualTo("Nothing is to be done.");
    }
}
