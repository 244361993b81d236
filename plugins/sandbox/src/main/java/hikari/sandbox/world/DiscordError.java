package hikari.sandbox.world;

import hikari.api.error.HikariException;
import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/// An error as Discord answers it: an HTTP status and a body with a code.
public final class DiscordError extends HikariException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;
    private final transient JsonObject errors;

    /// An error with Discord's JSON code.
    public DiscordError(int status, int code, String message) {
        this(status, code, message, JsonValue.EMPTY_JSON_OBJECT);
    }

    DiscordError(int status, int code, String message, JsonObject errors) {
        super(message);
        this.status = status;
        this.code = code;
        this.errors = errors;
    }

    /// {@return 404 with a 10xxx code: the thing does not exist}
    public static DiscordError unknown(Unknown what) {
        return new DiscordError(404, what.code(), "Unknown " + what.label());
    }

    /// {@return 404 with code 0: there is no such route}
    public static DiscordError noRoute() {
        return new DiscordError(404, 0, "404: Not Found");
    }

    /// {@return 401 with code 0: no valid token}
    public static DiscordError unauthorized() {
        return new DiscordError(401, 0, "401: Unauthorized");
    }

    /// {@return 403 with code 50001: the bot cannot see it}
    public static DiscordError missingAccess() {
        return new DiscordError(403, 50001, "Missing Access");
    }

    /// {@return 403 with code 50013: the bot may not do it}
    public static DiscordError missingPermissions() {
        return new DiscordError(403, 50013, "Missing Permissions");
    }

    /// {@return the HTTP status}
    public int status() {
        return status;
    }

    /// {@return Discord's JSON error code, 0 for a general one}
    public int code() {
        return code;
    }

    /// {@return the body}
    public JsonObject body() {
        var body = Js.of("message", String.valueOf(getMessage()), "code", code);
        return errors.isEmpty() ? body : Js.with(body, "errors", errors);
    }

    /// Things Discord has an own "unknown" code for.
    public enum Unknown {
        /// A channel.
        CHANNEL(10003, "Channel"),
        /// A guild.
        GUILD(10004, "Guild"),
        /// An invite.
        INVITE(10006, "Invite"),
        /// A guild member.
        MEMBER(10007, "Member"),
        /// A message.
        MESSAGE(10008, "Message"),
        /// A permission overwrite.
        OVERWRITE(10009, "permission overwrite"),
        /// A role.
        ROLE(10011, "Role"),
        /// A user.
        USER(10013, "User"),
        /// An emoji.
        EMOJI(10014, "Emoji"),
        /// A webhook.
        WEBHOOK(10015, "Webhook"),
        /// A ban.
        BAN(10026, "Ban"),
        /// An entitlement.
        ENTITLEMENT(10029, "entitlement"),
        /// A sticker.
        STICKER(10060, "Sticker"),
        /// An interaction, or one that is over.
        INTERACTION(10062, "interaction"),
        /// An application command.
        COMMAND(10063, "application command"),
        /// A voice state.
        VOICE_STATE(10065, "Voice State"),
        /// Permissions of an application command.
        COMMAND_PERMISSIONS(10066, "application command permissions"),
        /// An application.
        APPLICATION(10002, "Application");

        private final int code;
        private final String label;

        Unknown(int code, String label) {
            this.code = code;
            this.label = label;
        }

        int code() {
            return code;
        }

        String label() {
            return label;
        }
    }
}
