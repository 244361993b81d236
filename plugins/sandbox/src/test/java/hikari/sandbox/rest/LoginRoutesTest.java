package hikari.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.Caller;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What a bot asks before it connects, and the errors that have no route.
@Timeout(60)
class LoginRoutesTest {
    private final Sandbox sandbox =
            Sandbox.create(SandboxOptions.builder().withoutRateLimits().build());
    private Caller bot;

    @BeforeEach
    void start() {
        sandbox.start();
        bot = Caller.bot(sandbox);
    }

    @AfterEach
    void close() {
        bot.close();
        sandbox.close();
    }

    @Test
    void gatewayInformationNamesARunningGateway() {
        assertThat(bot.get("/gateway").json().getString("url"))
                .isEqualTo(sandbox.gatewayUrl().toString());
        var limits = bot.get("/gateway/bot").json();
        assertThat(limits.getString("url")).startsWith("ws://127.0.0.1:");
        assertThat(limits.getInt("shards")).isEqualTo(1);
        assertThat(limits.getJsonObject("session_start_limit").keySet())
                .contains("total", "remaining", "reset_after", "max_concurrency");
    }

    @Test
    void theTokensFirstPartIsTheApplicationsId() {
        var first = sandbox.token().substring(0, sandbox.token().indexOf('.'));
        var id = new String(Base64.getUrlDecoder().decode(first), StandardCharsets.US_ASCII);
        assertThat(bot.get("/users/@me").json().getString("id")).isEqualTo(id);
        assertThat(bot.get("/applications/@me").json().getString("id")).isEqualTo(id);
        assertThat(bot.get("/oauth2/applications/@me").json().getString("verify_key"))
                .isEqualTo(sandbox.publicKey());
    }

    @Test
    void aWrongTokenIs401WithCode0() {
        try (var stranger = new Caller(sandbox.restUrl(), "Bot nonsense");
                var nobody = new Caller(sandbox.restUrl(), "")) {
            for (var caller : new Caller[] {stranger, nobody}) {
                var answer = caller.get("/users/@me");
                assertThat(answer.status()).isEqualTo(401);
                assertThat(answer.value())
                        .hasToString("{\"message\":\"401: Unauthorized\",\"code\":0}");
            }
            assertThat(nobody.get("/gateway").status()).isEqualTo(200);
        }
    }

    @Test
    void anUnknownRouteIs404WithCode0AndNeverASuccess() {
        for (String path : new String[] {"/nonsense", "/guilds/1/nonsense", "/channels", "/"}) {
            var answer = bot.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.value()).hasToString("{\"message\":\"404: Not Found\",\"code\":0}");
        }
        assertThat(bot.call("DELETE", "/users/@me", "").status()).isEqualTo(405);
    }

    @Test
    void unknownObjectsHaveTheirOwnCodes() {
        assertThat(bot.get("/channels/1").code()).isEqualTo(10003);
        assertThat(bot.get("/guilds/1").code()).isEqualTo(10004);
        assertThat(bot.get("/users/1").code()).isEqualTo(10013);
        assertThat(bot.get("/invites/none").code()).isEqualTo(10006);
        var guild = "/guilds/" + sandbox.guildId();
        assertThat(bot.get(guild + "/members/1").code()).isEqualTo(10007);
        assertThat(bot.get(guild + "/roles/1").code()).isEqualTo(10011);
        assertThat(bot.get(guild + "/bans/1").code()).isEqualTo(10026);
        assertThat(bot.get(guild + "/emojis/1").code()).isEqualTo(10014);
        assertThat(bot.get("/channels/" + sandbox.channel("general") + "/messages/1").code())
                .isEqualTo(10008);
    }

    @Test
    void anIdThatIsNoneIsAFormError() {
        var answer = bot.get("/channels/abc");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(50035);
        assertThat(
                        answer.json()
                                .getJsonObject("errors")
                                .getJsonObject("channel_id")
                                .getJsonArray("_errors")
                                .getJsonObject(0)
                                .getString("code"))
                .isEqualTo("NUMBER_TYPE_COERCE");
    }

    @Test
    void everyVersionOfThePathIsServedAndOthersAreRefused() {
        for (String version : new String[] {"", "/v9", "/v10"}) {
            var base = sandbox.pageUrl().resolve("/api" + version);
            try (var caller = new Caller(base, "Bot " + sandbox.token())) {
                assertThat(caller.get("/users/@me").status()).as(version).isEqualTo(200);
            }
        }
        try (var caller = new Caller(sandbox.pageUrl().resolve("/api/v99"), "")) {
            assertThat(caller.get("/gateway").code()).isEqualTo(50041);
        }
    }

    @Test
    void theBotChangesItself() {
        var edited = bot.call("PATCH", "/users/@me", "{\"username\":\"renamed\"}");
        assertThat(edited.json().getString("username")).isEqualTo("renamed");
        assertThat(bot.get("/users/@me").json().getString("username")).isEqualTo("renamed");
        assertThat(bot.call("PATCH", "/users/@me", "{\"username\":\"x\"}").code()).isEqualTo(50035);
        assertThat(
                        bot.call("PATCH", "/applications/@me", "{\"description\":\"new\"}")
                                .json()
                                .getString("description"))
                .isEqualTo("new");
    }

    @Test
    void theBotsGuildsAreListedAndLeft() {
        var guilds = bot.get("/users/@me/guilds?with_counts=true").list();
        assertThat(guilds).hasSize(1);
        assertThat(guilds.getJsonObject(0).getInt("approximate_member_count")).isEqualTo(6);
        assertThat(bot.call("DELETE", "/users/@me/guilds/" + sandbox.guildId(), "").status())
                .isEqualTo(204);
        assertThat(bot.get("/users/@me/guilds").list()).isEmpty();
    }
}
