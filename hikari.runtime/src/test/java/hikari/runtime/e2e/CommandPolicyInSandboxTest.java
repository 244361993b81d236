package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginConfig;
import hikari.api.plugin.PluginContext;
import hikari.api.plugin.PluginInfo;
import hikari.commands.Checks;
import hikari.commands.Commands;
import hikari.commands.CommandsPlugin;
import hikari.commands.SlashCommand;
import hikari.sandbox.SandboxOptions;
import hikari.testkit.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Who may run commands, and which of Discord's commands the plugin touches.
@Timeout(120)
class CommandPolicyInSandboxTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir private Path folder;

    private SandboxedBot it;
    private Snowflake guild;

    @BeforeEach
    void open() {
        it = new SandboxedBot(SandboxOptions.builder().withoutRateLimits().build(), bot -> {});
        it.bot.start();
        guild = Snowflake.of(it.sandbox.guildId());
    }

    @AfterEach
    void close() {
        it.close();
    }

    private static HikariPlugin plugin(Consumer<Commands> open) {
        return new HikariPlugin() {
            @Override
            public PluginInfo info() {
                return PluginInfo.of("test", "1.0.0").dependsOn("commands", "1.0.0");
            }

            @Override
            public void open(PluginContext context) {
                open.accept(Commands.of(context));
            }
        };
    }

    private static SlashCommand named(String name) {
        return SlashCommand.named(name, "Does it").run(context -> context.respond("Done."));
    }

    private static List<String> names(Bot bot, Snowflake guild) {
        return bot.rest().commands().guild(bot.applicationId(), guild).fetchAll().stream()
                .map(command -> command.name())
                .toList();
    }

    private long writes() {
        return it.sandbox.requests().stream()
                .filter(request -> request.path().contains("/commands"))
                .filter(request -> !request.method().equals("GET"))
                .count();
    }

    @Test
    void ownerOnlyIsForTheApplicationsOwner() throws InterruptedException {
        var commands = Commands.create(it.bot);
        commands.add(
                SlashCommand.named("mine", "For the owner")
                        .check(Checks.ownerOnly())
                        .run(context -> context.respond("Yours.")));
        commands.sync();
        var channel = it.sandbox.channel("general");
        var ada = it.sandbox.person("ada");
        assertThat(it.bot.rest().applications().fetchMe().owner().orElseThrow().id())
                .isEqualTo(Snowflake.of(ada.id()));
        assertThat(ada.run(channel, "mine").awaitMessage(LONG).getString("content"))
                .isEqualTo("Yours.");
        var grace = it.sandbox.person("grace");
        assertThat(grace.run(channel, "mine").awaitMessage(LONG).getString("content"))
                .isEqualTo("This is for the owner of this bot only.");
        ada.run(channel, "mine").awaitMessage(LONG);
        assertThat(it.sandbox.requests())
                .filteredOn(request -> request.path().endsWith("/applications/@me"))
                .as("asked for once by the check, once here")
                .hasSize(2);
    }

    @Test
    void aDryRunLogsThePlanAndWritesNothing() {
        it.bot
                .rest()
                .commands()
                .global(it.bot.applicationId())
                .create(command -> command.name("foreign").description("Of somebody else"));
        var before = writes();
        var told = new CopyOnWriteArrayList<String>();
        var config = new PluginConfig(Map.of("sync", "dry", "sync.quiet", "1"));
        var plugins = new OpenedPlugins(folder, config, logger(told));
        var commands = plugins.of(it.bot, new CommandsPlugin());
        var own = plugins.of(it.bot, plugin(its -> its.add(named("own"))));
        commands.start();
        own.start();
        Waiting.until(() -> told.stream().anyMatch(text -> text.contains("own")));
        assertThat(told)
                .anyMatch(text -> text.endsWith("would be brought up to date:\n+ own\n? foreign"));
        assertThat(writes()).isEqualTo(before);
        own.close();
        commands.close();
        assertThat(writes()).isEqualTo(before);
    }

    /// Keeps what is told by `info`.
    private static Logger logger(List<String> told) {
        return (Logger)
                Proxy.newProxyInstance(
                        Logger.class.getClassLoader(),
                        new Class<?>[] {Logger.class},
                        (_, method, arguments) -> {
                            if (!method.getName().equals("info")) {
                                throw new AssertionError(method + Arrays.toString(arguments));
                            }
                            var more = Arrays.copyOfRange(arguments, 1, arguments.length);
                            told.add(ParameterizedMessage.format((String) arguments[0], more));
                            return null;
                        });
    }

    @Test
    void commandsOfAGuildWhosePluginIsGoneAfterARestartAreDeletedAndOthersKept() {
        var ofGuild = it.bot.rest().commands().guild(it.bot.applicationId(), guild);
        ofGuild.create(command -> command.name("foreign").description("Of somebody else"));
        var plugins = new OpenedPlugins(folder);
        var commands = plugins.of(it.bot, new CommandsPlugin());
        var local = plugins.of(it.bot, plugin(its -> its.addTo(guild, named("local"))));
        commands.start();
        local.start();
        Waiting.until(() -> names(it.bot, guild).contains("local"));
        stopWithoutSync(commands, local);
        commands.start(); // the plugin is not there any more
        Waiting.until(() -> !names(it.bot, guild).contains("local"));
        assertThat(names(it.bot, guild)).containsExactly("foreign");
        commands.close();
    }

    /// As a host does that stops: the commands first, so that nothing is deleted.
    private void stopWithoutSync(Lifecycle<String> commands, Lifecycle<String> local) {
        commands.close();
        local.close();
        assertThat(names(it.bot, guild)).contains("local");
    }

    @Test
    void aGuildThatTheBotHasLeftHoldsUpNoSync() {
        var folderOfBefore = folder.resolve("commands");
        var plugins = new OpenedPlugins(folder);
        write(folderOfBefore, "123 987654321");
        var commands = plugins.of(it.bot, new CommandsPlugin());
        var own = plugins.of(it.bot, plugin(its -> its.add(named("own"))));
        commands.start();
        own.start();
        Waiting.until(() ->
                read(folderOfBefore).lines().count() == 1
                        && !read(folderOfBefore).contains("987654321"));
        own.close();
        commands.close();
    }

    private static void write(Path folder, String line) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("written-commands"), line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path folder) {
        try {
            return Files.readString(folder.resolve("written-commands"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
