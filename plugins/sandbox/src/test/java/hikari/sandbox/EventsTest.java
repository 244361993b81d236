package hikari.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What happens in the world reaches the bot over the gateway.
@Timeout(60)
class EventsTest {
    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    private long general;
    private Person ada;

    @BeforeEach
    void find() {
        general = on.sandbox().channel("general");
        ada = on.sandbox().person("ada");
    }

    private TinyBot bot(long intents) throws InterruptedException {
        var bot = new TinyBot(on.sandbox(), intents);
        bot.next("GUILD_CREATE");
        return bot;
    }

    @Test
    void aGuildComesWithItsPlaces() throws InterruptedException {
        try (var bot = new TinyBot(on.sandbox(), Intents.ALL)) {
            assertThat(bot.next("READY").getJsonObject("application").getString("id"))
                    .isEqualTo(String.valueOf(on.sandbox().applicationId()));
            var guild = bot.next("GUILD_CREATE");
            assertThat(guild.getJsonArray("members")).hasSize(6);
            assertThat(guild.getJsonArray("channels").getValuesAs(JsonObject.class))
                    .extracting(channel -> channel.getString("name"))
                    .contains("general", "random", "Lounge");
            assertThat(guild.getJsonArray("threads")).hasSize(1);
            assertThat(guild.getJsonArray("presences")).hasSize(3);
        }
    }

    @Test
    void aMessageComesWithItsMemberAndAnEditWithTheWhole() throws InterruptedException {
        try (var bot = bot(Intents.ALL)) {
            long id = Long.parseLong(ada.write(general, "hi").getString("id"));
            var created = bot.next("MESSAGE_CREATE");
            assertThat(created.getString("content")).isEqualTo("hi");
            assertThat(created.getJsonObject("member")).doesNotContainKey("user");
            ada.edit(general, id, "ho");
            assertThat(bot.next("MESSAGE_UPDATE").getString("content")).isEqualTo("ho");
            ada.react(general, id, "👍");
            assertThat(bot.next("MESSAGE_REACTION_ADD").getJsonObject("emoji").getString("name"))
                    .isEqualTo("👍");
            ada.type(general);
            assertThat(bot.next("TYPING_START").getString("user_id"))
                    .isEqualTo(String.valueOf(ada.id()));
            ada.delete(general, id);
            assertThat(bot.next("MESSAGE_DELETE").getString("id")).isEqualTo(String.valueOf(id));
        }
    }

    @Test
    void withoutTheContentIntentOnlyMentionsAndDirectMessagesAreReadable()
            throws InterruptedException {
        try (var bot = bot(Intents.ALL & ~Intents.MESSAGE_CONTENT)) {
            ada.write(general, "secret");
            assertThat(bot.next("MESSAGE_CREATE").getString("content")).isEmpty();
            ada.write(general, "hey <@%d>".formatted(on.sandbox().applicationId()));
            assertThat(bot.next("MESSAGE_CREATE").getString("content")).startsWith("hey");
            ada.write(on.sandbox().directChannel(ada.id()), "psst");
            assertThat(bot.next("MESSAGE_CREATE").getString("content")).isEqualTo("psst");
        }
    }

    @Test
    void whatHappensInAHiddenChannelStaysThere() throws InterruptedException {
        try (var bot = bot(Intents.ALL)) {
            on.sandbox().person("grace").write(on.sandbox().channel("staff"), "hidden");
            ada.write(general, "open");
            assertThat(bot.next("MESSAGE_CREATE").getString("content")).isEqualTo("open");
        }
    }

    @Test
    void anInteractionComesWhateverTheIntentsAre() throws InterruptedException {
        on.bot().call("POST", on.commands(), "{\"name\":\"ping\",\"description\":\"d\"}");
        try (var bot = bot(Intents.GUILDS)) {
            var sent = ada.run(general, "ping");
            assertThat(bot.next("INTERACTION_CREATE")).isEqualTo(sent.payload());
        }
    }

    @Test
    void changesOfTheGuildAreTold() throws InterruptedException {
        try (var bot = bot(Intents.ALL)) {
            on.bot().call("POST", on.guild() + "/roles", "{\"name\":\"r\"}");
            assertThat(bot.next("GUILD_ROLE_CREATE").getJsonObject("role").getString("name"))
                    .isEqualTo("r");
            on.bot().call("POST", on.guild() + "/channels", "{\"name\":\"c\"}");
            assertThat(bot.next("CHANNEL_CREATE").getString("name")).isEqualTo("c");
            on.bot().call("PATCH", on.guild() + "/members/@me", "{\"nick\":\"n\"}");
            assertThat(bot.next("GUILD_MEMBER_UPDATE").getString("nick")).isEqualTo("n");
            on.bot().call("PUT", on.guild() + "/bans/" + on.sandbox().person("alan").id(), "");
            assertThat(bot.next("GUILD_MEMBER_REMOVE").getJsonObject("user").getString("username"))
                    .isEqualTo("alan");
            bot.next("GUILD_BAN_ADD");
            on.control()
                    .call(
                            "PUT",
                            "/guilds/%d/voice/%d".formatted(on.sandbox().guildId(), ada.id()),
                            "{\"channel_id\":\"%d\"}".formatted(on.sandbox().channel("Lounge")));
            assertThat(bot.next("VOICE_STATE_UPDATE").getJsonObject("member")).isNotNull();
            on.control()
                    .call(
                            "POST",
                            "/guilds",
                            "{\"name\":\"Second\",\"owner_id\":\"%d\"}".formatted(ada.id()));
            assertThat(bot.next("GUILD_CREATE").getString("name")).isEqualTo("Second");
        }
    }
}
