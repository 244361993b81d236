package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.Channel;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.DiscordError.Unknown;
import hikari.sandbox.world.FieldErrors;
import hikari.sandbox.world.Files;
import hikari.sandbox.world.Guild;
import hikari.sandbox.world.Member;
import hikari.sandbox.world.Message;
import hikari.sandbox.world.Permissions;
import hikari.sandbox.world.User;
import hikari.sandbox.world.World;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/// One request to a route: its parameters, its body, and the things they name. Used under the
/// world's lock.
public final class Exchange {
    private final World world;
    private final Request request;
    private final Map<String, String> parameters;
    private final Body body;

    /// A request to a route.
    public Exchange(World world, Request request, Map<String, String> parameters) {
        this.world = world;
        this.request = request;
        this.parameters = parameters;
        this.body = Body.of(request);
    }

    /// {@return the world}
    public World world() {
        return world;
    }

    User bot() {
        return world.bot();
    }

    /// {@return a path parameter, or the empty string}
    public String text(String name) {
        return parameters.getOrDefault(name, "");
    }

    /// {@return a path parameter as a snowflake}
    public long id(String name) {
        long id = Js.parseId(text(name));
        if (id == 0) {
            throw FieldErrors.of(
                    name,
                    "NUMBER_TYPE_COERCE",
                    "Value \"%s\" is not snowflake.".formatted(text(name)));
        }
        return id;
    }

    /// {@return a query parameter, or the fallback}
    public String query(String name, String fallback) {
        return request.query().getOrDefault(name, fallback);
    }

    /// {@return a query parameter as a snowflake; 0 if there is none}
    public long queryId(String name) {
        return Js.parseId(query(name, ""));
    }

    boolean queryFlag(String name) {
        var value = query(name, "false");
        return value.equalsIgnoreCase("true") || value.equals("1");
    }

    /// {@return a query parameter as a number in a range}
    public int limit(String name, int fallback, int min, int max) {
        var text = query(name, String.valueOf(fallback));
        int value = text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : Integer.MIN_VALUE;
        if (value == Integer.MIN_VALUE) {
            throw FieldErrors.of(
                    name, "NUMBER_TYPE_COERCE", "Value \"%s\" is not int.".formatted(text));
        }
        if (value < min || value > max) {
            var code = value < min ? "NUMBER_TYPE_MIN" : "NUMBER_TYPE_MAX";
            var bound =
                    value < min
                            ? "greater than or equal to " + min
                            : "less than or equal to " + max;
            throw FieldErrors.of(name, code, "int value should be %s.".formatted(bound));
        }
        return value;
    }

    /// {@return the body as an object}
    public JsonObject json() {
        return body.object();
    }

    JsonArray list() {
        return body.array();
    }

    /// {@return the files of the body}
    public List<Files.Upload> files() {
        return body.files();
    }

    String reason() {
        return Request.segments(request.header("X-Audit-Log-Reason")).stream()
                .reduce("", (a, b) -> a + b);
    }

    /// {@return the guild in the path}
    Guild guild() {
        return world.guild(id("guild_id"));
    }

    /// {@return the channel in the path, if the bot sees it}
    Channel channel() {
        var channel = world.channel(id("channel_id"));
        if (!world.sees(bot().id(), channel)) {
            throw DiscordError.missingAccess();
        }
        return channel;
    }

    /// {@return the channel in the path, if messages can be in it}
    Channel writableChannel() {
        var channel = channel();
        if (!channel.isWritable()) {
            throw new DiscordError(400, 50008, "Cannot send messages in a non-text channel");
        }
        return channel;
    }

    /// {@return the guild channel in the path}
    Channel guildChannel() {
        var channel = channel();
        if (channel.isDirect()) {
            throw new DiscordError(400, 50003, "Cannot execute action on a DM channel");
        }
        return channel;
    }

    /// {@return the message in the path}
    Message message(Channel channel) {
        return channel.message(id("message_id"));
    }

    /// {@return the member in the path}
    Member member(Guild guild) {
        return guild.member(id("user_id"));
    }

    /// {@return the user in the path}
    User user() {
        return "@me".equals(text("user_id")) ? bot() : world.user(id("user_id"));
    }

    /// Throws unless the bot has a permission in a channel.
    void need(Channel channel, long permission) {
        if ((world.permissions(bot().id(), channel) & permission) == 0) {
            throw DiscordError.missingPermissions();
        }
    }

    /// Throws unless the bot has a permission in a guild.
    void need(Guild guild, long permission) {
        if ((Permissions.inGuild(guild, guild.member(bot().id())) & permission) == 0) {
            throw DiscordError.missingPermissions();
        }
    }

    /// Throws unless the bot ranks above a member.
    void above(Guild guild, Member member) {
        if (guild.rank(guild.member(bot().id())) <= guild.rank(member)) {
            throw DiscordError.missingPermissions();
        }
    }

    /// Throws unless the bot ranks above a role.
    void above(Guild guild, JsonObject role) {
        boolean everyone = Js.idOf(role, "id") == guild.id();
        if (!everyone && guild.rank(guild.member(bot().id())) <= Js.number(role, "position", 0)) {
            throw DiscordError.missingPermissions();
        }
    }

    /// Throws unless the path names the bot's own application.
    void ownApplication() {
        if (id("application_id") != world.application().id()) {
            throw new DiscordError(
                    403,
                    20012,
                    "You are not authorized to perform this action on this application");
        }
    }

    /// {@return a user that a body names}
    public User userIn(JsonObject json, String member) {
        long id = Js.idOf(json, member);
        if (id == 0) {
            throw FieldErrors.of(member, "BASE_TYPE_REQUIRED", "This field is required");
        }
        var user = world.users().get(id);
        if (user == null) {
            throw DiscordError.unknown(Unknown.USER);
        }
        return user;
    }
}
