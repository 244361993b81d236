package hikari.commands;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.guild.Permission;
import hikari.commands.testing.Sent;
import hikari.commands.testing.TestBot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private final TestBot bot = new TestBot();
    private final List<String> log = new ArrayList<>();

    @Test
    void permissionsAreThoseOfTheInteraction() {
        bot.commands()
                .add(
                        SlashCommand.named("kick", "Kicks")
                                .check(Checks.permissions(Permission.KICK_MEMBERS))
                                .check(Checks.botPermissions(Permission.MANAGE_MESSAGES))
                                .run(context -> log.add("kicked")));
        bot.slash("kick");
        assertThat(bot.answers()).singleElement().asString().contains("Kick Members");
        bot.send(new Sent().slash("kick").permissions(2).json());
        bot.send(new Sent().slash("kick").permissions(8).json()); // an administrator
        assertThat(log).containsExactly("kicked", "kicked");
    }

    @Test
    void guildOnlyAndOwnerOnlyRefuseOthers() {
        bot.commands()
                .add(
                        SlashCommand.named("here", "Here")
                                .guildOnly()
                                .run(context -> log.add("here")));
        bot.commands()
                .add(
                        SlashCommand.named("mine", "Mine")
                                .check(Checks.ownerOnly(Set.of(Snowflake.of(8))))
                                .run(context -> log.add("mine")));
        bot.send(new Sent().slash("here").inDirectMessage().json());
        bot.slash("mine");
        assertThat(log).isEmpty();
        assertThat(bot.answers()).hasSize(2);
        bot.slash("here");
        bot.send(new Sent().slash("mine").by(8).json());
        assertThat(log).containsExactly("here", "mine");
    }

    @Test
    void aCooldownCountsTheUsesOfEachUserAndEndsInTime() {
        var now = new AtomicReference<>(Instant.EPOCH);
        bot.commands()
                .add(
                        SlashCommand.named("slow", "Slow")
                                .check(
                                        Checks.cooldown(
                                                2, Duration.ofSeconds(10), Per.USER, now::get))
                                .onError(
                                        CooldownException.class,
                                        (context, e) -> log.add("" + e.retryAfter()))
                                .run(context -> log.add("ran")));
        bot.slash("slow");
        now.set(Instant.EPOCH.plusSeconds(4));
        bot.slash("slow");
        bot.slash("slow");
        bot.send(new Sent().slash("slow").by(8).json());
        now.set(Instant.EPOCH.plusSeconds(10));
        bot.slash("slow");
        assertThat(log).containsExactly("ran", "ran", "PT6S", "ran", "ran");
    }

    @Test
    void noMoreRunAtATimeThanAreAllowed() throws InterruptedException {
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        bot.commands()
                .add(
                        SlashCommand.named("busy", "Busy")
                                .middleware(Concurrency.limit(1, Per.GUILD))
                                .run(context -> {
                                    entered.countDown();
                                    leave.await();
                                    log.add("ran");
                                }));
        var first = Thread.ofVirtual().start(() -> bot.slash("busy"));
        entered.await();
        bot.slash("busy");
        assertThat(bot.answers()).singleElement().asString().contains("being done already");
        assertThat(bot.commands().uses().get("busy").running()).isEqualTo(1);
        leave.countDown();
        first.join();
        bot.slash("busy");
        assertThat(log).containsExactly("ran", "ran");
    }
}
