package hikari.sandbox.load;

import hikari.sandbox.LoadWorld;
import hikari.sandbox.json.Js;
import hikari.sandbox.load.LoadEvents.Scene;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/// Messages to measure with: most are a sentence or two; some mention somebody, some have an embed
/// or an attachment, some answer another.
final class LoadMessages {
    private static final Instant STARTED = Instant.parse("2025-06-15T12:00:00Z");
    private static final List<String> WORDS =
            List.of(
                    ("the a of to and in that is it for you we they was on as with have this not"
                                    + " but what can are from or all one would there their when"
                                    + " light garden river winter castle question answer über"
                                    + " straße naïve こんにちは 🎉 \"quoted\" line\nbreak 1234")
                            .split(" "));

    /// What is the same in all of them.
    private static final JsonObject ALIKE =
            Js.of(
                    "type",
                    0,
                    "tts",
                    false,
                    "pinned",
                    false,
                    "mention_roles",
                    List.of(),
                    "mention_everyone",
                    false,
                    "flags",
                    0,
                    "edited_timestamp",
                    null,
                    "components",
                    List.of(),
                    "channel_type",
                    0);

    private final LoadWorld world;
    private final LoadIds ids;
    private final LoadMembers members;

    LoadMessages(LoadWorld world, LoadIds ids, LoadMembers members) {
        this.world = world;
        this.ids = ids;
        this.members = members;
    }

    JsonObject created(Scene scene) {
        var random = new SplittableRandom(world.seed() * 7_919 + scene.number());
        var author = LoadEvents.actor(scene);
        var message =
                Js.with(
                        message(scene, author, random),
                        "nonce",
                        Js.id(ids.event(scene.number())),
                        "member",
                        members.partial(scene.guild(), author),
                        "guild_id",
                        Js.id(ids.guild(scene.guild())));
        return random.nextInt(20) == 0 ? answering(message, scene, random) : message;
    }

    private JsonObject message(Scene scene, int author, SplittableRandom random) {
        var text = text(random, 3 + random.nextInt(25));
        var mentioned = random.nextInt(10) == 0;
        var other = (author + 16) / 8 * 8 % world.members();
        var guild = scene.guild();
        var attached = random.nextInt(20) == 0;
        return Js.with(
                ALIKE,
                "timestamp",
                STARTED.plusMillis(scene.number()),
                "mentions",
                mentioned ? List.of(mention(guild, other)) : List.of(),
                "id",
                Js.id(ids.event(scene.number())),
                "embeds",
                random.nextInt(20) == 0 ? List.of(embed(random)) : List.of(),
                "content",
                mentioned ? "<@%d> %s".formatted(ids.user(guild, other), text) : text,
                "channel_id",
                Js.id(ids.channel(guild, scene.channel())),
                "author",
                members.user(guild, author),
                "attachments",
                attached ? List.of(attachment(scene.number())) : List.of());
    }

    private JsonObject answering(JsonObject message, Scene scene, SplittableRandom random) {
        var other = (LoadEvents.actor(scene) + 8) / 8 * 8 % world.members();
        var before = scene.number() == 0 ? world.events() : scene.number() - 1;
        var referenced = Js.with(message(scene, other, random), "id", Js.id(ids.event(before)));
        return Js.with(
                message,
                "type",
                19,
                "message_reference",
                Js.of(
                        "type",
                        0,
                        "message_id",
                        referenced.get("id"),
                        "channel_id",
                        referenced.get("channel_id"),
                        "guild_id",
                        message.get("guild_id")),
                "referenced_message",
                referenced);
    }

    private JsonObject mention(int guild, int member) {
        return Js.with(members.user(guild, member), "member", members.partial(guild, member));
    }

    private static String text(SplittableRandom random, int words) {
        var text = new StringJoiner(" ");
        for (var i = 0; i < words; i++) {
            text.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private static JsonObject embed(SplittableRandom random) {
        return Js.of(
                "type", "rich",
                "title", text(random, 4),
                "description", text(random, 20),
                "color", 0x3498db,
                "fields",
                        List.of(
                                Js.of("name", "One", "value", text(random, 5), "inline", true),
                                Js.of("name", "Two", "value", text(random, 5), "inline", true)));
    }

    private JsonObject attachment(int number) {
        var address = "https://cdn.example.com/attachments/%d/picture.png";
        return Js.of(
                "id",
                Js.id(ids.event(number)),
                "filename",
                "picture.png",
                "size",
                123_456,
                "url",
                address.formatted(number),
                "proxy_url",
                address.formatted(number),
                "width",
                640,
                "height",
                480,
                "content_type",
                "image/png",
                "content_scan_version",
                1,
                "placeholder",
                "+xgCBgB5d3h2eHeHiIB3cAc=",
                "placeholder_version",
                1);
    }
}
