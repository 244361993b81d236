package hikari.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.command.Command;
import hikari.api.command.CreateCommand;
import hikari.api.error.BadRequestException;
import hikari.api.error.ForbiddenException;
import hikari.api.error.HikariException;
import hikari.commands.component.Sessions;
import hikari.commands.spi.Services;
import hikari.commands.sync.FakeCommandSet;
import hikari.commands.sync.Refusals;
import hikari.commands.testing.TestBot;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What one refusal does to all the rest, and what is tried again.
@Timeout(30)
class SyncTest {
    private static final Snowflake FOREIGN = Snowflake.of(77);

    private final TestBot bot = new TestBot();
    private final FakeCommandSet forAll = new FakeCommandSet();
    private final FakeCommandSet ofGuild = new FakeCommandSet();

    private static SlashCommand named(String name) {
        return SlashCommand.named(name, "Does it").run(context -> {});
    }

    private Set<String> names(FakeCommandSet discord) {
        var names = new HashSet<String>();
        discord.fetchAll().forEach(command -> names.add(command.name()));
        return names;
    }

    @Test
    void aGuildWhereTheBotIsNotHoldsUpNoOther() {
        bot.discord =
                guild ->
                        guild.isEmpty()
                                ? forAll
                                : guild.get().equals(FOREIGN)
                                        ? Refusals.hidden(Refusals.forbidden())
                                        : ofGuild;
        var commands = bot.commands();
        commands.add(named("everywhere"));
        commands.addTo(FOREIGN, named("nowhere"));
        commands.addTo(Snowflake.of(78), named("here"));
        assertThatThrownBy(commands::sync).isInstanceOf(ForbiddenException.class);
        assertThat(names(forAll)).containsExactly("everywhere");
        assertThat(names(ofGuild)).containsExactly("here");
        assertThatThrownBy(commands::plan).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aCommandThatDiscordRefusesHoldsUpNoOther() {
        var picky =
                new FakeCommandSet() {
                    @Override
                    public Command create(CreateCommand wanted) {
                        if (wanted.name().value().orElseThrow().startsWith("bad")) {
                            throw Refusals.badRequest();
                        }
                        return super.create(wanted);
                    }
                };
        bot.discord = guild -> picky;
        var commands = bot.commands();
        commands.add(named("bad-one"));
        commands.add(named("bad-two"));
        commands.add(named("good"));
        assertThatThrownBy(commands::sync)
                .isInstanceOf(BadRequestException.class)
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
        assertThat(names(picky)).containsExactly("good");
    }

    @Test
    void aCommandThatSomebodyElseHasDeletedMeanwhileIsGone() {
        var discord =
                new FakeCommandSet() {
                    @Override
                    public void delete(Snowflake id) {
                        throw Refusals.notFound();
                    }
                };
        discord.put(CreateCommand.slash("old", "Is gone").build());
        bot.discord = guild -> discord;
        bot.commands().add(named("new"));
        assertThat(bot.commands().sync().get(Optional.empty())).hasToString("- old\n+ new");
        assertThat(names(discord)).contains("new");
    }

    @Test
    void aSyncThatFailedIsTriedAgainUntilItSucceeds() throws InterruptedException {
        var tries = new AtomicInteger();
        var done = new CountDownLatch(1);
        var discord =
                new FakeCommandSet() {
                    @Override
                    public Command create(CreateCommand wanted) {
                        if (tries.incrementAndGet() < 3) {
                            throw new Unreachable();
                        }
                        var made = super.create(wanted);
                        done.countDown();
                        return made;
                    }
                };
        bot.discord = guild -> discord;
        var core = new CommandsCore(bot.bot, bot.bot.events(), CommandsOptions.defaults());
        var thread = Thread.ofVirtual().start(() -> run(quietSync(core, Optional.empty())));
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        thread.interrupt();
        thread.join();
        assertThat(tries).hasValue(3);
        core.close();
    }

    @Test
    void aGuildThatTheBotComesIntoGetsItsCommands() throws InterruptedException {
        var isThere = new AtomicBoolean();
        var refused = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var told =
                new FakeCommandSet() {
                    @Override
                    public List<Command> fetchAll() {
                        if (!isThere.get()) {
                            refused.countDown();
                            throw Refusals.forbidden();
                        }
                        return super.fetchAll();
                    }

                    @Override
                    public Command create(CreateCommand wanted) {
                        var made = super.create(wanted);
                        done.countDown();
                        return made;
                    }
                };
        bot.discord = guild -> guild.isPresent() ? told : forAll;
        var core = new CommandsCore(bot.bot, bot.bot.events(), CommandsOptions.defaults());
        var sync = quietSync(core, Optional.of(FOREIGN));
        var thread = Thread.ofVirtual().start(() -> run(sync));
        assertThat(refused.await(20, TimeUnit.SECONDS)).isTrue();
        isThere.set(true);
        sync.joined(FOREIGN);
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        thread.interrupt();
        thread.join();
        core.close();
    }

    /// A sync that wants one command, and is in a hurry.
    private QuietSync quietSync(CommandsCore core, Optional<Snowflake> guild) {
        core.registry()
                .add(
                        Registered.of(
                                named("late"),
                                guild,
                                Behavior.NONE,
                                Services.none(),
                                new Sessions(new byte[32]),
                                Runnable::run));
        var logger = LogManager.getLogger(SyncTest.class);
        return new QuietSync(core, bot.bot, logger, SyncMode.ON, 1, Duration.ofMillis(1));
    }

    private static void run(QuietSync sync) {
        try {
            sync.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Unreachable extends HikariException {
        private static final long serialVersionUID = 1;

        Unreachable() {
            super("nobody answers");
        }
    }
}
