package hikari.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.json.Js;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Voice states by the main gateway and by REST.
@Timeout(60)
class VoiceStatesTest {
    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    private long lounge() {
        return on.sandbox().channel("Lounge");
    }

    private TinyBot bot() throws InterruptedException {
        var bot = new TinyBot(on.sandbox(), Intents.ALL);
        bot.next("GUILD_CREATE");
        return bot;
    }

    private void ask(TinyBot bot, long channel) {
        bot.send(
                4,
                Js.of(
                        "guild_id",
                        Js.id(on.sandbox().guildId()),
                        "channel_id",
                        Js.idOrNull(channel),
                        "self_mute",
                        false,
                        "self_deaf",
                        true));
    }

    /// Whatever came for it has come when this returns: the bot hears of a later event.
    private void nothingOfVoice(TinyBot bot) throws InterruptedException {
        bot.settle();
        on.sandbox().person("ada").write(on.sandbox().channel("general"), "a mark");
        assertThat(bot.nextOf("VOICE_STATE_UPDATE", "VOICE_SERVER_UPDATE", "MESSAGE_CREATE"))
                .isEqualTo("MESSAGE_CREATE");
    }

    private String states() {
        return on.guild() + "/voice-states/";
    }

    @Test
    void joiningGivesTheStateAndThenTheServer() throws InterruptedException {
        try (var bot = bot()) {
            ask(bot, lounge());
            var state = bot.next("VOICE_STATE_UPDATE");
            assertThat(Js.idOf(state, "channel_id")).isEqualTo(lounge());
            assertThat(state.getString("session_id"))
                    .isEqualTo(on.sandbox().gateway().sessions().getFirst().id());
            assertThat(state.getBoolean("self_deaf")).isTrue();
            assertThat(state.getJsonObject("member").getJsonObject("user").getString("id"))
                    .isEqualTo(String.valueOf(on.sandbox().applicationId()));
            var server = bot.next("VOICE_SERVER_UPDATE");
            var ticket =
                    on.sandbox()
                            .voice()
                            .ticket(on.sandbox().applicationId(), lounge())
                            .orElseThrow();
            assertThat(server.getString("token")).isEqualTo(ticket.token());
            assertThat(server.getString("endpoint")).isEqualTo(ticket.endpoint().orElseThrow());
            assertThat(on.sandbox().voice().endpoints()).contains(server.getString("endpoint"));
        }
    }

    @Test
    void leavingGivesAStateWithoutAChannel() throws InterruptedException {
        try (var bot = bot()) {
            ask(bot, lounge());
            bot.next("VOICE_SERVER_UPDATE");
            ask(bot, 0);
            assertThat(Js.has(bot.next("VOICE_STATE_UPDATE"), "channel_id")).isFalse();
            assertThat(on.bot().get(states() + "@me").code()).isEqualTo(10065);
        }
    }

    @Test
    void theBotStaysWhileItsSessionMayBeResumed() throws InterruptedException {
        try (var bot = bot()) {
            ask(bot, lounge());
            bot.next("VOICE_SERVER_UPDATE");
        }
        var gateway = on.sandbox().gateway();
        await(() -> gateway.sessions().stream().noneMatch(GatewaySession::isConnected));
        assertThat(on.bot().get(states() + "@me").status()).isEqualTo(200);
    }

    @Test
    void theBotLeavesWithTheEndOfItsSession() throws InterruptedException {
        try (var bot = bot()) {
            ask(bot, lounge());
            bot.next("VOICE_SERVER_UPDATE");
            bot.leave();
            var voice = on.sandbox().voice();
            await(() -> voice.ticket(on.sandbox().applicationId(), lounge()).isEmpty());
            assertThat(on.bot().get(states() + "@me").code()).isEqualTo(10065);
        }
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        var soon = Duration.ofSeconds(20);
        on.sandbox().voice().await(lounge(), _ -> condition.getAsBoolean(), soon);
    }

    @Test
    void aFullChannelAndOneThatTheBotMayNotEnterAreAnsweredBySilence() throws InterruptedException {
        var sandbox = on.sandbox();
        on.bot().call("PATCH", "/channels/" + lounge(), "{\"user_limit\":1}");
        sandbox.voice().join(sandbox.person("ada").id(), lounge());
        try (var bot = bot()) {
            forbid(1L << 24); // MOVE_MEMBERS
            ask(bot, lounge());
            nothingOfVoice(bot);
            sandbox.voice().leave(sandbox.person("ada").id(), lounge());
            bot.next("VOICE_STATE_UPDATE");
            forbid(1L << 20); // CONNECT
            ask(bot, lounge());
            nothingOfVoice(bot);
            ask(bot, sandbox.channel("general"));
            nothingOfVoice(bot);
        }
    }

    private void forbid(long permission) {
        var overwrite =
                Js.of("type", 1, "allow", "0", "deny", Long.toString(permission)).toString();
        var path = "/channels/%d/permissions/%d".formatted(lounge(), on.sandbox().applicationId());
        assertThat(on.bot().call("PUT", path, overwrite).status()).isEqualTo(204);
    }

    @Test
    void muteAloneGivesNoOtherServer() throws InterruptedException {
        try (var bot = bot()) {
            ask(bot, lounge());
            bot.next("VOICE_SERVER_UPDATE");
            ask(bot, lounge());
            bot.next("VOICE_STATE_UPDATE");
            nothingOfVoice(bot);
        }
    }

    @Test
    void theBotIsMovedAndPutOutByOthers() throws InterruptedException {
        try (var bot = bot()) {
            ask(bot, lounge());
            var first = bot.next("VOICE_SERVER_UPDATE").getString("token");
            var me = on.guild() + "/members/" + on.sandbox().applicationId();
            long stage = on.sandbox().channel("Stage");
            on.bot().call("PATCH", me, "{\"channel_id\":\"%d\"}".formatted(stage));
            var state = bot.next("VOICE_STATE_UPDATE");
            assertThat(Js.idOf(state, "channel_id")).isEqualTo(stage);
            assertThat(state.getBoolean("suppress")).isTrue();
            assertThat(bot.next("VOICE_SERVER_UPDATE").getString("token")).isNotEqualTo(first);
            on.sandbox().voice().leave(on.sandbox().applicationId(), stage);
            assertThat(Js.has(bot.next("VOICE_STATE_UPDATE"), "channel_id")).isFalse();
        }
    }

    @Test
    void membersAreMovedWhereTheyAreAndNowhereElse() {
        var ada = on.guild() + "/members/" + on.sandbox().person("ada").id();
        var there = "{\"channel_id\":\"%d\"}".formatted(lounge());
        assertThat(on.bot().call("PATCH", ada, there).code()).isEqualTo(40032);
        on.sandbox().voice().join(on.sandbox().person("ada").id(), on.sandbox().channel("Stage"));
        assertThat(on.bot().call("PATCH", ada, there).status()).isEqualTo(200);
        var state = on.bot().get(states() + on.sandbox().person("ada").id()).json();
        assertThat(Js.idOf(state, "channel_id")).isEqualTo(lounge());
        on.bot().call("PATCH", ada, "{\"channel_id\":null}");
        assertThat(on.bot().get(states() + on.sandbox().person("ada").id()).code())
                .isEqualTo(10065);
    }

    @Test
    void speakersOfAStageAreLetAndSuppressed() {
        var linus = on.sandbox().person("linus").id();
        var path = states() + linus;
        assertThat(on.bot().call("PATCH", path, "{\"suppress\":false}").code()).isEqualTo(10065);
        on.sandbox().voice().join(linus, on.sandbox().channel("Stage"));
        assertThat(on.bot().get(path).json().getBoolean("suppress")).isTrue();
        assertThat(on.bot().call("PATCH", path, "{\"suppress\":false}").status()).isEqualTo(204);
        assertThat(on.bot().get(path).json().getBoolean("suppress")).isFalse();
        assertThat(Js.has(on.bot().get(path).json(), "request_to_speak_timestamp")).isTrue();
        on.bot().call("PATCH", path, "{\"suppress\":true}");
        assertThat(Js.has(on.bot().get(path).json(), "request_to_speak_timestamp")).isFalse();
        on.sandbox().voice().join(linus, lounge());
        assertThat(on.bot().call("PATCH", path, "{\"suppress\":true}").code()).isEqualTo(50024);
    }

    @Test
    void whoIsInAChannelIsInGuildCreate() throws InterruptedException {
        on.sandbox().voice().join(on.sandbox().person("ada").id(), lounge());
        try (var bot = new TinyBot(on.sandbox(), Intents.ALL)) {
            var states = Js.objects(bot.next("GUILD_CREATE"), "voice_states");
            assertThat(states).hasSize(1);
            assertThat(Js.idOf(states.getFirst(), "channel_id")).isEqualTo(lounge());
        }
    }
}
