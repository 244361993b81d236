package hikari.api.oauth2;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.application.IntegrationType;
import hikari.api.application.OAuth2Scope;
import hikari.api.guild.Permission;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The address of the page where users authorise an application or add its bot.
///
/// ```java
/// URI invite = AuthorizeUrl.bot(id).permissions(Flags.of(Permission.SEND_MESSAGES)).build();
/// URI signIn = AuthorizeUrl.code(id, redirect, OAuth2Scope.Known.IDENTIFY).state(state).build();
/// ```
///
/// @see "Discord documentation: Topics, OAuth2, Authorization URL Example"
/// @see "Discord documentation: Topics, OAuth2, Bot Auth Parameters"
public final class AuthorizeUrl {
    /// Where the page is.
    public static final URI PAGE = URI.create("https://discord.com/oauth2/authorize");

    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final List<OAuth2Scope> scopes = new ArrayList<>();

    private AuthorizeUrl(Snowflake applicationId) {
        parameters.put("client_id", applicationId.toString());
    }

    /// {@return a builder of an address for installing an application as its settings say}
    ///
    /// @param applicationId the application
    public static AuthorizeUrl install(Snowflake applicationId) {
        return new AuthorizeUrl(applicationId);
    }

    /// {@return a builder of an address for adding a bot to a guild, with its commands}
    ///
    /// @param applicationId the application
    public static AuthorizeUrl bot(Snowflake applicationId) {
        return install(applicationId)
                .scopes(OAuth2Scope.Known.BOT, OAuth2Scope.Known.APPLICATIONS_COMMANDS);
    }

    /// {@return a builder of an address for getting a code, to be exchanged for a token} Set the
    /// state, too.
    ///
    /// @param applicationId the application
    /// @param redirect where to return to; one of those in the application's settings
    /// @param scopes what to ask for
    public static AuthorizeUrl code(Snowflake applicationId, URI redirect, OAuth2Scope... scopes) {
        return install(applicationId)
                .responseType(ResponseType.CODE)
                .redirect(redirect)
                .scopes(scopes);
    }

    /// Asks for scopes, beside those that are asked for already.
    ///
    /// @param more the scopes
    /// @return this builder
    public AuthorizeUrl scopes(OAuth2Scope... more) {
        scopes.addAll(List.of(more));
        return this;
    }

    /// Sets what the browser brings back. Needed with scopes beyond `bot` and
    /// `applications.commands`.
    ///
    /// @param type what
    /// @return this builder
    public AuthorizeUrl responseType(ResponseType type) {
        return with("response_type", lower(type));
    }

    /// Sets where the browser returns to.
    ///
    /// @param uri one of those in the application's settings
    /// @return this builder
    public AuthorizeUrl redirect(URI uri) {
        return with("redirect_uri", uri.toString());
    }

    /// Sets what comes back as it is. Take what cannot be guessed and belongs to the user's
    /// session, and refuse answers with another one: otherwise anybody can sign users in as
    /// somebody else.
    ///
    /// @param value the state
    /// @return this builder
    public AuthorizeUrl state(String value) {
        return with("state", value);
    }

    /// Binds the code to a secret, without which it cannot be exchanged.
    ///
    /// @param secret the secret, which is not in the address
    /// @return this builder
    public AuthorizeUrl pkce(Pkce secret) {
        return with("code_challenge", secret.challenge()).with("code_challenge_method", "S256");
    }

    /// Sets whether users are asked again.
    ///
    /// @param value whether
    /// @return this builder
    public AuthorizeUrl prompt(Prompt value) {
        return with("prompt", lower(value));
    }

    /// Sets what the bot's role may do in the guild.
    ///
    /// @param value the permissions
    /// @return this builder
    public AuthorizeUrl permissions(Flags<Permission> value) {
        return with("permissions", Long.toUnsignedString(value.bits()));
    }

    /// Proposes a guild.
    ///
    /// @param guildId the guild
    /// @return this builder
    public AuthorizeUrl guild(Snowflake guildId) {
        return with("guild_id", guildId.toString());
    }

    /// Lets users take no other guild than the proposed one.
    ///
    /// @return this builder
    public AuthorizeUrl disableGuildSelect() {
        return with("disable_guild_select", "true");
    }

    /// Sets where the application is installed.
    ///
    /// @param type where
    /// @return this builder
    public AuthorizeUrl integrationType(IntegrationType type) {
        return with("integration_type", type.code().toString());
    }

    /// {@return the address}
    ///
    /// @throws IllegalArgumentException when guilds cannot be selected and none is proposed, or
    ///   when scopes that need one have no response type
    public URI build() {
        if (parameters.containsKey("disable_guild_select") && !parameters.containsKey("guild_id")) {
            throw new IllegalArgumentException(
                    "disable_guild_select needs a guild: call guild(id)");
        }
        var all = new LinkedHashMap<>(parameters);
        if (!scopes.isEmpty()) {
            all.put(
                    "scope",
                    scopes.stream()
                            .map(OAuth2Scope::code)
                            .distinct()
                            .collect(Collectors.joining(" ")));
        }
        if (!all.containsKey("response_type")
                && scopes.stream().anyMatch(AuthorizeUrl::isAnswered)) {
            throw new IllegalArgumentException(
                    "Scopes beyond bot and applications.commands need a response type: call responseType(CODE)");
        }
        return URI.create(
                all.entrySet().stream()
                        .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                        .collect(Collectors.joining("&", PAGE + "?", "")));
    }

    private static boolean isAnswered(OAuth2Scope scope) {
        return scope != OAuth2Scope.Known.BOT && scope != OAuth2Scope.Known.APPLICATIONS_COMMANDS;
    }

    private AuthorizeUrl with(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
