package hikari.api.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.application.IntegrationType;
import hikari.api.application.OAuth2Scope;
import hikari.api.guild.Permission;
import java.net.URI;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/// Addresses of authorization pages.
class AuthorizeUrlTest {
    private static final Snowflake ID = Snowflake.of(157730590492196864L);

    @Test
    void theDocumentedExamplesComeOutAsDocumented() {
        assertThat(AuthorizeUrl.install(ID).build())
                .hasToString("https://discord.com/oauth2/authorize?client_id=157730590492196864");
        assertThat(
                        AuthorizeUrl.code(
                                        ID,
                                        URI.create("https://nicememe.website"),
                                        OAuth2Scope.Known.IDENTIFY,
                                        OAuth2Scope.Known.GUILDS_JOIN)
                                .state("15773059ghq9183habn")
                                .prompt(Prompt.CONSENT)
                                .integrationType(IntegrationType.Known.GUILD_INSTALL)
                                .build())
                .hasToString(
                        "https://discord.com/oauth2/authorize?client_id=157730590492196864&response_type=code"
                                + "&redirect_uri=https%3A%2F%2Fnicememe.website&state=15773059ghq9183habn"
                                + "&prompt=consent&integration_type=0&scope=identify%20guilds.join");
    }

    @Test
    void aBotIsInvitedWithPermissionsIntoOneGuild() {
        assertThat(
                        AuthorizeUrl.bot(ID)
                                .permissions(
                                        Flags.of(Permission.KICK_MEMBERS, Permission.BAN_MEMBERS))
                                .guild(Snowflake.of(33))
                                .disableGuildSelect()
                                .build())
                .hasToString(
                        "https://discord.com/oauth2/authorize?client_id=157730590492196864&permissions=6"
                                + "&guild_id=33&disable_guild_select=true&scope=bot%20applications.commands");
    }

    @Test
    void permissionsOfAllSixtyFourBitsAreNotNegative() {
        assertThat(AuthorizeUrl.bot(ID).permissions(new Flags<>(Permission.class, -1)).build())
                .hasToString(
                        "https://discord.com/oauth2/authorize?client_id=157730590492196864"
                                + "&permissions=18446744073709551615&scope=bot%20applications.commands");
    }

    @Test
    void whatDiscordWouldRefuseIsRefusedHere() {
        assertThatThrownBy(() -> AuthorizeUrl.bot(ID).disableGuildSelect().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("guild(id)");
        assertThatThrownBy(
                        () -> AuthorizeUrl.install(ID).scopes(OAuth2Scope.Known.IDENTIFY).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("responseType");
    }

    /// RFC 7636, appendix B.
    @Test
    void aChallengeIsTheOneOfTheRfc() {
        var secret = new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assertThat(secret.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        assertThat(AuthorizeUrl.install(ID).pkce(secret).build().toString())
                .endsWith(
                        "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256")
                .doesNotContain(secret.verifier());
    }

    @Test
    void freshSecretsAreDifferentAndOfTheRightForm() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 100; i++) {
            assertThat(seen.add(Pkce.create().verifier())).isTrue();
        }
        assertThatThrownBy(() -> new Pkce("short")).isInstanceOf(IllegalArgumentException.class);
    }
}
