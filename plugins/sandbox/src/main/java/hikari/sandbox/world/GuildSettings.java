package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;

/// Makes and changes guilds, and their emojis. Called under the world's lock.
public final class GuildSettings {
    private static final Set<String> EDITABLE =
            Set.of(
                    "name",
                    "verification_level",
                    "default_message_notifications",
                    "explicit_content_filter",
                    "afk_channel_id",
                    "afk_timeout",
                    "icon",
                    "owner_id",
                    "splash",
                    "discovery_splash",
                    "banner",
                    "system_channel_id",
                    "system_channel_flags",
                    "rules_channel_id",
                    "public_updates_channel_id",
                    "preferred_locale",
                    "features",
                    "description",
                    "premium_progress_bar_enabled",
                    "safety_alerts_channel_id");

    private final World world;

    GuildSettings(World world) {
        this.world = world;
    }

    /// {@return a guild with an everyone role and the bot in it, unpublished}
    public Guild place(long id, String name, User owner) {
        var guild = new Guild(id, Guild.template(id, name, owner.id()));
        world.guilds().put(id, guild);
        var everyone = Js.of("name", "@everyone", "permissions", Js.id(Permissions.EVERYONE));
        guild.roles().put(id, Roles.compose(id, 0, everyone));
        world.members().place(guild, owner, List.of());
        if (world.bot().id() != owner.id()) {
            world.members().place(guild, world.bot(), List.of());
        }
        return guild;
    }

    /// Lets the bot join a new guild, and publishes that.
    public Guild create(String name, User owner) {
        var guild = place(world.ids().next(), name, owner);
        var general =
                world.channelWork().place(guild, world.ids().next(), Js.of("name", "general"));
        guild.edit(Js.with(guild.properties(), "system_channel_id", Js.id(general.id())));
        var data = guild.create(guild.member(world.bot().id()));
        world.events().guildItself("GUILD_CREATE", guild.id(), data);
        world.authorizations().toGuild(guild, owner);
        return guild;
    }

    /// Lets the bot leave a guild, and publishes that.
    public void leave(Guild guild) {
        List.copyOf(guild.voiceStates().keySet()).forEach(user -> world.voice().gone(guild, user));
        world.guilds().remove(guild.id());
        world.channels().values().removeIf(channel -> channel.guildId() == guild.id());
        var data = Js.of("id", Js.id(guild.id()));
        world.events().guildItself("GUILD_DELETE", guild.id(), data);
    }

    /// Makes a guild unavailable to the bot or available again.
    public void available(Guild guild, boolean available) {
        var data =
                available
                        ? guild.create(guild.member(world.bot().id()))
                        : Js.of("id", Js.id(guild.id()), "unavailable", true);
        world.events().guildItself(available ? "GUILD_CREATE" : "GUILD_DELETE", guild.id(), data);
    }

    /// Changes a guild and publishes that.
    public Guild edit(Guild guild, JsonObject patch) {
        if (patch.containsKey("name")) {
            var errors = new FieldErrors();
            errors.length("name", Js.text(patch, "name"), 2, 100);
            errors.check();
        }
        guild.edit(Js.merge(guild.properties(), patch, EDITABLE));
        world.events().guildItself("GUILD_UPDATE", guild.id(), guild.json());
        return guild;
    }

    /// Adds an emoji and publishes that.
    public JsonObject addEmoji(Guild guild, JsonObject body, User by) {
        var errors = new FieldErrors();
        errors.length("name", Js.text(body, "name"), 2, 32);
        if (!Js.text(body, "image").startsWith("data:image/")) {
            errors.add("image", "IMAGE_INVALID", "Invalid image data");
        }
        errors.check();
        long id = world.ids().next();
        var emoji =
                Js.of(
                        "id", Js.id(id),
                        "name", Js.text(body, "name"),
                        "roles", Js.list(body, "roles"),
                        "user", by.json(),
                        "require_colons", true,
                        "managed", false,
                        "animated", Js.text(body, "image").startsWith("data:image/gif"),
                        "available", true);
        guild.emojis().put(id, emoji);
        publishEmojis(guild);
        return emoji;
    }

    /// Changes an emoji and publishes that.
    public JsonObject editEmoji(Guild guild, long id, JsonObject patch) {
        var emoji = Js.merge(emoji(guild, id), patch, Set.of("name", "roles"));
        guild.emojis().put(id, emoji);
        publishEmojis(guild);
        return emoji;
    }

    /// Removes an emoji and publishes that.
    public void removeEmoji(Guild guild, long id) {
        emoji(guild, id);
        guild.emojis().remove(id);
        publishEmojis(guild);
    }

    /// {@return the emoji}
    ///
    /// @throws DiscordError 10014 if there is none
    public JsonObject emoji(Guild guild, long id) {
        var found = guild.emojis().get(id);
        if (found == null) {
            throw DiscordError.unknown(Unknown.EMOJI);
        }
        return found;
    }

    private void publishEmojis(Guild guild) {
        world.events()
                .guild("GUILD_EMOJIS_UPDATE", guild.id(), Js.of("emojis", guild.emojis().values()));
    }

    /// {@return the guild as a list of the bot's guilds shows it}
    public JsonObject summary(Guild guild) {
        var me = guild.member(world.bot().id());
        return Js.of(
                "id", Js.id(guild.id()),
                "name", guild.name(),
                "icon", guild.properties().getOrDefault("icon", JsonValue.NULL),
                "banner", guild.properties().getOrDefault("banner", JsonValue.NULL),
                "owner", guild.ownerId() == world.bot().id(),
                "permissions", Js.id(Permissions.inGuild(guild, me)),
                "features", Js.list(guild.properties(), "features"));
    }
}
