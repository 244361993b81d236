package hikari.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.Caller.Answer;
import hikari.sandbox.RunningSandbox;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Guilds, channels, threads, roles, members, bans, webhooks over REST.
@Timeout(60)
class GuildRoutesTest {
    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    private Answer call(String method, String path, String json) {
        return on.bot().call(method, path, json);
    }

    private long person(String name) {
        return on.sandbox().person(name).id();
    }

    @Test
    void aGuildIsReadAndChanged() {
        var guild = on.bot().get(on.guild() + "?with_counts=true").json();
        assertThat(guild.getString("name")).isEqualTo("Sandbox");
        assertThat(guild.getInt("approximate_member_count")).isEqualTo(6);
        assertThat(guild.getJsonArray("roles").getJsonObject(0).getString("name"))
                .isEqualTo("@everyone");
        assertThat(call("PATCH", on.guild(), "{\"name\":\"New name\"}").json().getString("name"))
                .isEqualTo("New name");
        assertThat(call("PATCH", on.guild(), "{\"name\":\"x\"}").code()).isEqualTo(50035);
    }

    @Test
    void aChannelIsMadeChangedAndDeleted() {
        var made =
                call("POST", on.guild() + "/channels", "{\"name\":\"My Channel\",\"topic\":\"t\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().getString("name")).isEqualTo("my-channel");
        var path = "/channels/" + made.json().getString("id");
        assertThat(
                        call("PATCH", path, "{\"topic\":null,\"rate_limit_per_user\":5}")
                                .json()
                                .getInt("rate_limit_per_user"))
                .isEqualTo(5);
        assertThat(call("DELETE", path, "").status()).isEqualTo(200);
        assertThat(on.bot().get(path).code()).isEqualTo(10003);
        assertThat(call("POST", on.guild() + "/channels", "{\"type\":99,\"name\":\"x\"}").code())
                .isEqualTo(50035);
    }

    @Test
    void anOverwriteTakesTheBotsSightAway() {
        var overwrite = on.general() + "/permissions/" + on.sandbox().applicationId();
        assertThat(call("PUT", overwrite, "{\"type\":1,\"deny\":\"2048\"}").status())
                .isEqualTo(204);
        assertThat(call("POST", on.general() + "/messages", "{\"content\":\"x\"}").code())
                .isEqualTo(50013);
        assertThat(call("DELETE", overwrite, "").status()).isEqualTo(204);
        assertThat(call("DELETE", overwrite, "").code()).isEqualTo(10009);
        assertThat(call("POST", on.general() + "/messages", "{\"content\":\"x\"}").status())
                .isEqualTo(200);
        call("PUT", overwrite, "{\"type\":1,\"deny\":\"1024\"}");
        assertThat(on.bot().get(on.general()).code()).isEqualTo(50001);
    }

    @Test
    void aThreadIsOpenedJoinedArchivedAndListed() {
        var thread =
                call(
                        "POST",
                        on.general() + "/threads",
                        "{\"name\":\"talk\",\"type\":11,\"auto_archive_duration\":60}");
        assertThat(thread.status()).isEqualTo(201);
        var id = thread.json().getString("id");
        var members = "/channels/" + id + "/thread-members/";
        assertThat(call("PUT", members + person("ada"), "").status()).isEqualTo(204);
        assertThat(on.bot().get("/channels/" + id + "/thread-members").list()).hasSize(2);
        assertThat(call("DELETE", members + person("ada"), "").status()).isEqualTo(204);
        assertThat(on.bot().get(members + person("ada")).code()).isEqualTo(10007);
        assertThat(on.bot().get(on.guild() + "/threads/active").json().getJsonArray("threads"))
                .hasSize(2);
        assertThat(
                        call("PATCH", "/channels/" + id, "{\"archived\":true}")
                                .json()
                                .getJsonObject("thread_metadata")
                                .getBoolean("archived"))
                .isTrue();
        assertThat(
                        on.bot()
                                .get(on.general() + "/threads/archived/public")
                                .json()
                                .getJsonArray("threads")
                                .getJsonObject(0)
                                .getString("id"))
                .isEqualTo(id);
        assertThat(
                        call(
                                        "POST",
                                        on.general() + "/threads",
                                        "{\"name\":\"x\",\"auto_archive_duration\":7}")
                                .code())
                .isEqualTo(50035);
    }

    @Test
    void aMessageHasOneThreadAtMost() {
        var message =
                call("POST", on.general() + "/messages", "{\"content\":\"x\"}")
                        .json()
                        .getString("id");
        var path = on.general() + "/messages/" + message + "/threads";
        assertThat(call("POST", path, "{\"name\":\"on it\"}").json().getString("id"))
                .isEqualTo(message);
        assertThat(call("POST", path, "{\"name\":\"again\"}").code()).isEqualTo(160004);
    }

    @Test
    void aForumPostHasItsFirstMessage() {
        var forum = "/channels/" + on.sandbox().channel("help-forum");
        var post =
                call(
                                "POST",
                                forum + "/threads",
                                "{\"name\":\"help\",\"message\":{\"content\":\"please\"}}")
                        .json();
        assertThat(post.getJsonObject("message").getString("content")).isEqualTo("please");
        assertThat(post.getString("parent_id")).isEqualTo(forum.substring("/channels/".length()));
    }

    @Test
    void rolesAreMadeGivenTakenAndDeleted() {
        var role = call("POST", on.guild() + "/roles", "{\"name\":\"Crew\",\"color\":255}").json();
        assertThat(role.getInt("color")).isEqualTo(255);
        var given = on.guild() + "/members/" + person("linus") + "/roles/" + role.getString("id");
        assertThat(call("PUT", given, "").status()).isEqualTo(204);
        assertThat(roles("linus")).contains(role.getString("id"));
        assertThat(call("DELETE", given, "").status()).isEqualTo(204);
        assertThat(roles("linus")).doesNotContain(role.getString("id"));
        var path = on.guild() + "/roles/" + role.getString("id");
        assertThat(call("PATCH", path, "{\"name\":\"Team\"}").json().getString("name"))
                .isEqualTo("Team");
        assertThat(call("DELETE", path, "").status()).isEqualTo(204);
        assertThat(on.bot().get(path).code()).isEqualTo(10011);
        assertThat(call("DELETE", on.guild() + "/roles/" + on.sandbox().guildId(), "").code())
                .isEqualTo(50028);
    }

    private List<String> roles(String name) {
        return on.bot()
                .get(on.guild() + "/members/" + person(name))
                .json()
                .getJsonArray("roles")
                .getValuesAs(JsonString::getString);
    }

    @Test
    void theOwnerIsAboveTheBot() {
        var owner = on.guild() + "/members/" + person("ada");
        assertThat(call("PATCH", owner, "{\"nick\":\"x\"}").code()).isEqualTo(50013);
        assertThat(call("DELETE", owner, "").code()).isEqualTo(50013);
        assertThat(call("PUT", on.guild() + "/bans/" + person("ada"), "").code()).isEqualTo(50013);
    }

    @Test
    void membersAreListedSearchedAndChanged() {
        assertThat(on.bot().get(on.guild() + "/members?limit=1000").list()).hasSize(6);
        assertThat(
                        on.bot()
                                .get(on.guild() + "/members/search?query=gra&limit=5")
                                .list()
                                .getJsonObject(0)
                                .getJsonObject("user")
                                .getString("username"))
                .isEqualTo("grace");
        var member =
                call("PATCH", on.guild() + "/members/" + person("alan"), "{\"nick\":\"Al\"}")
                        .json();
        assertThat(member.getString("nick")).isEqualTo("Al");
        assertThat(
                        call("PATCH", on.guild() + "/members/@me", "{\"nick\":\"Botty\"}")
                                .json()
                                .getString("nick"))
                .isEqualTo("Botty");
        assertThat(
                        call(
                                        "PATCH",
                                        on.guild() + "/members/" + person("alan"),
                                        "{\"roles\":[\"1\"]}")
                                .code())
                .isEqualTo(50035);
    }

    @Test
    void aBanRemovesTheMemberAndIsLifted() {
        var ban = on.guild() + "/bans/" + person("alan");
        assertThat(call("PUT", ban, "{}").status()).isEqualTo(204);
        assertThat(on.bot().get(on.guild() + "/members/" + person("alan")).code()).isEqualTo(10007);
        assertThat(on.bot().get(ban).json().getJsonObject("user").getString("username"))
                .isEqualTo("alan");
        assertThat(on.bot().get(on.guild() + "/bans").list()).hasSize(1);
        assertThat(call("DELETE", ban, "").status()).isEqualTo(204);
        assertThat(on.bot().get(ban).code()).isEqualTo(10026);
    }

    @Test
    void aWebhookWritesWithItsOwnTokenOnly() {
        var hook = call("POST", on.general() + "/webhooks", "{\"name\":\"Hook\"}").json();
        var path = "/webhooks/" + hook.getString("id") + "/" + hook.getString("token");
        assertThat(call("POST", path, "{\"content\":\"silent\"}").status()).isEqualTo(204);
        var message =
                call("POST", path + "?wait=true", "{\"content\":\"hi\",\"username\":\"Other\"}")
                        .json();
        assertThat(message.getJsonObject("author").getString("username")).isEqualTo("Other");
        assertThat(message.getString("webhook_id")).isEqualTo(hook.getString("id"));
        var edited =
                call(
                                "PATCH",
                                path + "/messages/" + message.getString("id"),
                                "{\"content\":\"edited\"}")
                        .json();
        assertThat(edited.getString("content")).isEqualTo("edited");
        assertThat(
                        call(
                                        "POST",
                                        "/webhooks/" + hook.getString("id") + "/wrong",
                                        "{\"content\":\"x\"}")
                                .code())
                .isEqualTo(50027);
        assertThat(call("POST", "/webhooks/1/wrong", "{\"content\":\"x\"}").code())
                .isEqualTo(10015);
        assertThat(call("DELETE", path, "").status()).isEqualTo(204);
        assertThat(call("POST", path, "{\"content\":\"x\"}").code()).isEqualTo(10015);
    }

    @Test
    void invitesAreMadeFoundAndDeleted() {
        var code =
                call("POST", on.general() + "/invites", "{\"max_age\":60}")
                        .json()
                        .getString("code");
        assertThat(on.bot().get("/invites/" + code).json().getInt("max_age")).isEqualTo(60);
        assertThat(on.bot().get(on.guild() + "/invites").list()).hasSize(1);
        assertThat(call("DELETE", "/invites/" + code, "").status()).isEqualTo(200);
        assertThat(on.bot().get("/invites/" + code).code()).isEqualTo(10006);
    }

    @Test
    void emojisAreMadeAndUsed() {
        var emoji =
                call(
                                "POST",
                                on.guild() + "/emojis",
                                "{\"name\":\"blob\",\"image\":\"data:image/png;base64,AA==\"}")
                        .json();
        var message =
                call("POST", on.general() + "/messages", "{\"content\":\"x\"}")
                        .json()
                        .getString("id");
        var reaction =
                on.general()
                        + "/messages/"
                        + message
                        + "/reactions/blob%3A"
                        + emoji.getString("id")
                        + "/@me";
        assertThat(call("PUT", reaction, "").status()).isEqualTo(204);
        assertThat(call("DELETE", on.guild() + "/emojis/" + emoji.getString("id"), "").status())
                .isEqualTo(204);
        assertThat(
                        call(
                                        "POST",
                                        on.guild() + "/emojis",
                                        "{\"name\":\"blob\",\"image\":\"nonsense\"}")
                                .code())
                .isEqualTo(50035);
    }

    @Test
    void aDirectMessageChannelIsMadeOnce() {
        var body = "{\"recipient_id\":\"%d\"}".formatted(person("ada"));
        JsonObject channel = call("POST", "/users/@me/channels", body).json();
        assertThat(channel.getInt("type")).isEqualTo(1);
        assertThat(call("POST", "/users/@me/channels", body).json().getString("id"))
                .isEqualTo(channel.getString("id"));
        assertThat(
                        call(
                                        "POST",
                                        "/channels/" + channel.getString("id") + "/messages",
                                        "{\"content\":\"psst\"}")
                                .status())
                .isEqualTo(200);
        assertThat(call("POST", "/users/@me/channels", "{\"recipient_id\":\"1\"}").code())
                .isEqualTo(10013);
    }
}
