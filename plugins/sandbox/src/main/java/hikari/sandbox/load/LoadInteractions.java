package hikari.sandbox.load;

import hikari.sandbox.LoadWorld;
import hikari.sandbox.json.Js;
import hikari.sandbox.load.LoadEvents.Scene;
import jakarta.json.JsonObject;
import java.util.List;

/// Commands that members run, to measure with.
final class LoadInteractions {
    private static final String PERMISSIONS = "2248473465835073";

    /// What is the same in all of them.
    private static final JsonObject ALIKE =
            Js.of(
                    "version",
                    1,
                    "type",
                    2,
                    "locale",
                    "en-GB",
                    "guild_locale",
                    "en-US",
                    "entitlements",
                    List.of(),
                    "context",
                    0,
                    "attachment_size_limit",
                    10_485_760,
                    "app_permissions",
                    PERMISSIONS);

    private final LoadWorld world;
    private final LoadIds ids;
    private final LoadMembers members;
    private final String applicationId;

    LoadInteractions(LoadWorld world, LoadIds ids, LoadMembers members, String applicationId) {
        this.world = world;
        this.ids = ids;
        this.members = members;
        this.applicationId = applicationId;
    }

    JsonObject created(Scene scene) {
        var guild = scene.guild();
        var actor = members.member(guild, LoadEvents.actor(scene));
        var guildId = Js.id(ids.guild(guild));
        return Js.with(
                ALIKE,
                "token",
                LoadMembers.hash(scene.number()).repeat(3),
                "member",
                Js.with(actor, "permissions", PERMISSIONS),
                "id",
                Js.id(ids.event(scene.number())),
                "guild_id",
                guildId,
                "guild",
                Js.of("id", guildId, "locale", "en-US", "features", List.of("COMMUNITY")),
                "data",
                command(scene),
                "channel_id",
                Js.id(ids.channel(guild, scene.channel())),
                "channel",
                channel(scene),
                "authorizing_integration_owners",
                Js.of("0", guildId),
                "application_id",
                applicationId);
    }

    private JsonObject channel(Scene scene) {
        return Js.of(
                "id",
                Js.id(ids.channel(scene.guild(), scene.channel())),
                "type",
                0,
                "name",
                "channel-%d".formatted(scene.channel()),
                "guild_id",
                Js.id(ids.guild(scene.guild())),
                "permissions",
                PERMISSIONS,
                "position",
                scene.channel(),
                "flags",
                0,
                "nsfw",
                false,
                "parent_id",
                null,
                "topic",
                null,
                "last_message_id",
                null,
                "rate_limit_per_user",
                0);
    }

    private JsonObject command(Scene scene) {
        return Js.of(
                "type",
                1,
                "name",
                "find",
                "id",
                Js.id(ids.event(world.events())),
                "options",
                List.of(
                        Js.of("type", 3, "name", "text", "value", "what is sought"),
                        Js.of("type", 4, "name", "count", "value", scene.pair())));
    }
}
