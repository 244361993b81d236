package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.plugin.moderation.ModerationPlugin;
import hikari.sandbox.Person;
import hikari.sandbox.RestFault;
import hikari.sandbox.RestFaults;
import hikari.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `/ban`, `/timeout` and `/clear` do what they say, for those who may.
@Timeout(120)
class ModerationInSandboxTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir private Path folder;

    private SandboxedBot it;
    private OpenedPlugins.Opened moderation;
    private Snowflake guild;
    private long channel;
    private Person ada;

    @BeforeEach
    void open() {
        it = new SandboxedBot(SandboxOptions.builder().withoutRateLimits().build(), bot -> {});
        it.bot.start();
        guild = Snowflake.of(it.sandbox.guildId());
        channel = it.sandbox.channel("general");
        ada = it.sandbox.person("ada");
        moderation =
                new OpenedPlugins(folder)
                        .open(it.bot, new ModerationPlugin(), "ban", "timeout", "clear");
    }

    @AfterEach
    void close() {
        moderation.close();
        it.close();
    }

    private Snowflake id(String name) {
        return Snowflake.of(it.sandbox.person(name).id());
    }

    private String answer(Person who, String command, Map<String, String> options)
            throws InterruptedException {
        return who.run(channel, command, options).awaitMessage(LONG).getString("content");
    }

    @Test
    void aBanIsConfirmedFirst() throws InterruptedException {
        var options =
                Map.of("who", id("linus").toString(), "reason", "Spam everywhere", "days", "2");
        var asked = ada.run(channel, "ban", options).awaitMessage(LONG);
        assertThat(asked.getString("content")).isEqualTo("Ban <@%s>?".formatted(id("linus")));
        assertThat(asked.getInt("flags") & (1 << 6)).as("for Ada alone").isNotZero();
        assertThat(it.bot.rest().bans().fetchAll(guild)).isEmpty();
        var message = Long.parseUnsignedLong(asked.getString("id"));
        var done = ada.press(channel, message, Buttons.customId(asked, 0)).awaitMessage(LONG);
        assertThat(done.getString("content")).isEqualTo("Banned <@%s>.".formatted(id("linus")));
        assertThat(done.getJsonArray("components")).isEmpty();
        assertThat(it.bot.rest().bans().fetch(guild, id("linus")).user().id())
                .isEqualTo(id("linus"));
        var request =
                it.sandbox.requests().stream()
                        .filter(sent -> sent.path().contains("/bans/"))
                        .filter(sent -> sent.method().equals("PUT"))
                        .toList();
        assertThat(request)
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.reason()).isEqualTo("Spam everywhere");
                    assertThat(sent.body().toString()).contains("172800");
                });
    }

    @Test
    void aBanThatIsCancelledIsNone() throws InterruptedException {
        var asked =
                ada.run(channel, "ban", Map.of("who", id("linus").toString())).awaitMessage(LONG);
        var message = Long.parseUnsignedLong(asked.getString("id"));
        var done = ada.press(channel, message, Buttons.customId(asked, 1)).awaitMessage(LONG);
        assertThat(done.getString("content")).isEqualTo("Cancelled.");
        assertThat(it.sandbox.requests()).noneMatch(sent -> sent.path().contains("/bans/"));
    }

    @Test
    void whoMayNotIsRefused() throws InterruptedException {
        var alan = it.sandbox.person("alan");
        assertThat(answer(alan, "ban", Map.of("who", id("linus").toString())))
                .isEqualTo("You need this permission: Ban Members");
        assertThat(answer(alan, "timeout", Map.of("who", id("linus").toString(), "time", "5m")))
                .isEqualTo("You need this permission: Timeout Members");
    }

    @Test
    void whatTheBotMayNotIsTold() throws InterruptedException {
        var refused = new RestFault.Status(403);
        var faults = it.sandbox.restFaults();
        faults.add(new RestFaults.Match("PUT", "/guilds/"), refused, RestFaults.FOR_EVER);
        faults.add(new RestFaults.Match("PATCH", "/guilds/"), refused, RestFaults.FOR_EVER);
        var linus = id("linus");
        var asked = ada.run(channel, "ban", Map.of("who", linus.toString())).awaitMessage(LONG);
        var message = Long.parseUnsignedLong(asked.getString("id"));
        var told = ada.press(channel, message, Buttons.customId(asked, 0)).awaitMessage(LONG);
        assertThat(told.getString("content")).isEqualTo("I may not ban <@%s>.".formatted(linus));
        assertThat(answer(ada, "timeout", Map.of("who", linus.toString(), "time", "5m")))
                .isEqualTo("I may not do that.");
    }

    @Test
    void aTimeoutLastsAsLongAsIsSaid() throws InterruptedException {
        var before = Instant.now();
        var options = Map.of("who", id("grace").toString(), "time", "1h 30m");
        assertThat(answer(ada, "timeout", options))
                .startsWith("<@%s> is silent until <t:".formatted(id("grace")));
        var until = it.bot.rest().members().fetch(guild, id("grace")).communicationDisabledUntil();
        assertThat(until.orElseThrow())
                .isBetween(
                        before.plus(Duration.ofMinutes(90)).minusSeconds(1),
                        Instant.now().plus(Duration.ofMinutes(90)));
    }

    @Test
    void aTimeoutThatDiscordDoesNotTakeOrThatIsNoTimeIsTold() throws InterruptedException {
        var grace = id("grace").toString();
        assertThat(answer(ada, "timeout", Map.of("who", grace, "time", "29d")))
                .isEqualTo("Discord takes 28 days at most.");
        assertThat(answer(ada, "timeout", Map.of("who", grace, "time", "soon")))
                .isEqualTo("`time`: write a time as in 90s, 1h 30m or 2d");
        assertThat(it.sandbox.requests()).noneMatch(sent -> sent.method().equals("PATCH"));
    }

    @Test
    void clearDeletesTheNewestMessages() throws InterruptedException {
        for (var text : new String[] {"one", "two", "three"}) {
            ada.write(channel, text);
        }
        assertThat(answer(ada, "clear", Map.of("count", "2"))).isEqualTo("Deleted 2 messages.");
        assertThat(it.sandbox.messages(channel))
                .extracting(message -> message.getString("content"))
                .containsExactly("one");
    }
}
