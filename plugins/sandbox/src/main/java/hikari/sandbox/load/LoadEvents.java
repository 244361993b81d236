package hikari.sandbox.load;

import hikari.sandbox.LoadWorld;
import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// Events to measure with, by number. Those of the second half are of the same people as those of
/// the first, and put back what the first changed: nicknames, voice states, presences, reactions.
public final class LoadEvents {
    private static final int HUNDRED = 100;

    private final LoadWorld world;
    private final LoadIds ids;
    private final LoadMembers members;
    private final LoadMessages messages;
    private final LoadInteractions interactions;
    private final List<Kind> kinds;

    /// One event.
    ///
    /// @param name its name
    /// @param guildId where it happens
    /// @param data its data
    public record Made(String name, long guildId, JsonObject data) {}

    /// The events there are, with how many of a hundred are such.
    private enum Kind {
        MESSAGE(60),
        PRESENCE(15),
        TYPING(10),
        REACTION(6),
        MEMBER(4),
        VOICE(3),
        INTERACTION(2);

        private final int share;

        Kind(int share) {
            this.share = share;
        }
    }

    /// Where an event happens and who does it.
    ///
    /// @param number the event's number
    /// @param pair the number within the half
    /// @param again whether it is of the second half
    record Scene(int number, int pair, boolean again, int guild, int channel, int member) {}

    /// Events of a world.
    ///
    /// @param applicationId the bot's
    public LoadEvents(LoadWorld world, String applicationId) {
        this.world = world;
        this.ids = new LoadIds(world);
        this.members = new LoadMembers(world, ids);
        this.messages = new LoadMessages(world, ids, members);
        this.interactions = new LoadInteractions(world, ids, members, applicationId);
        this.kinds = new ArrayList<>();
        for (var kind : Kind.values()) {
            kinds.addAll(Collections.nCopies(kind.share, kind));
        }
        Collections.shuffle(kinds, new Random(world.seed()));
    }

    /// {@return the event of a number}
    ///
    /// @param number from 0 to less than there are
    public Made event(int number) {
        var scene = scene(number);
        return switch (kind(scene.pair())) {
            case MESSAGE -> made("MESSAGE_CREATE", scene, messages.created(scene));
            case PRESENCE -> made("PRESENCE_UPDATE", scene, presence(scene));
            case TYPING -> made("TYPING_START", scene, typing(scene));
            case REACTION -> reaction(scene);
            case MEMBER -> made("GUILD_MEMBER_UPDATE", scene, member(scene));
            case VOICE -> made("VOICE_STATE_UPDATE", scene, voice(scene));
            case INTERACTION -> made("INTERACTION_CREATE", scene, interactions.created(scene));
        };
    }

    private Made made(String name, Scene scene, JsonObject data) {
        return new Made(name, ids.guild(scene.guild()), data);
    }

    private Kind kind(int pair) {
        return kinds.get(pair % HUNDRED);
    }

    /// Some guilds are busier than others: a quarter of them have half of the events.
    private Scene scene(int number) {
        var pair = number % (world.events() / 2);
        var random = new SplittableRandom(world.seed() * 1_000_003 + pair);
        var where = random.nextDouble();
        var channel = random.nextInt(world.channels());
        return new Scene(
                number,
                pair,
                number != pair,
                (int) (world.guilds() * where * where),
                LoadGuilds.isText(channel) ? channel : 0,
                random.nextInt(world.members()));
    }

    /// Somebody out of every eighth, so that what changes is nobody who writes.
    private static int eighth(Scene scene, int which) {
        return scene.member() / 8 * 8 + which;
    }

    /// Who writes, types, reacts and commands.
    static int actor(Scene scene) {
        var member = scene.member();
        return member % 8 == 3 || member % 8 == 5 ? member - 1 : member;
    }

    private int changing(Scene scene, int which) {
        var member = eighth(scene, which);
        return member < world.members() ? member : which;
    }

    private JsonObject presence(Scene scene) {
        var user = ids.user(scene.guild(), scene.member());
        return Js.with(
                LoadPresences.of(user, scene.member(), scene.again() ? 0 : 1),
                "guild_id",
                Js.id(ids.guild(scene.guild())));
    }

    private JsonObject typing(Scene scene) {
        return Js.of(
                "user_id", Js.id(ids.user(scene.guild(), actor(scene))),
                "timestamp", 1_750_000_000 + scene.number(),
                "member", members.member(scene.guild(), actor(scene)),
                "channel_id", Js.id(ids.channel(scene.guild(), scene.channel())),
                "guild_id", Js.id(ids.guild(scene.guild())));
    }

    /// To the last message before it in the first half.
    private Made reaction(Scene scene) {
        var pair = scene.pair();
        do {
            pair = Math.floorMod(pair - 1, world.events() / 2);
        } while (kind(pair) != Kind.MESSAGE);
        var message = scene(pair);
        var user = scene.member();
        var common =
                Js.of(
                        "user_id", Js.id(ids.user(message.guild(), user)),
                        "type", 0,
                        "message_id", Js.id(ids.event(pair)),
                        "emoji", Js.of("name", "👍", "id", null),
                        "channel_id", Js.id(ids.channel(message.guild(), message.channel())),
                        "burst", false,
                        "guild_id", Js.id(ids.guild(message.guild())));
        return scene.again()
                ? made("MESSAGE_REACTION_REMOVE", message, common)
                : made(
                        "MESSAGE_REACTION_ADD",
                        message,
                        Js.with(
                                common,
                                "message_author_id",
                                Js.id(ids.user(message.guild(), actor(message))),
                                "member",
                                members.member(message.guild(), still(user))));
    }

    /// The member, or one beside it whose nickname never changes.
    private static int still(int member) {
        return member % 8 == 3 ? member - 1 : member;
    }

    private JsonObject member(Scene scene) {
        var guild = scene.guild();
        var who = changing(scene, 3);
        var nick = scene.again() ? "Before" : "After %d".formatted(scene.pair());
        return Js.with(
                members.partial(guild, who, nick),
                "user",
                members.user(guild, who),
                "guild_id",
                Js.id(ids.guild(guild)));
    }

    private JsonObject voice(Scene scene) {
        var guild = scene.guild();
        var who = changing(scene, 5);
        var channel = scene.again() ? 0 : ids.channel(guild, 4);
        return Js.with(
                voiceState(ids.user(guild, who), channel),
                "member",
                members.member(guild, who),
                "guild_id",
                Js.id(ids.guild(guild)));
    }

    /// A voice state.
    ///
    /// @param channel 0 for who has left
    static JsonObject voiceState(long user, long channel) {
        return Js.of(
                "user_id", Js.id(user),
                "suppress", false,
                "session_id", LoadMembers.hash(user),
                "self_video", false,
                "self_mute", false,
                "self_deaf", false,
                "request_to_speak_timestamp", null,
                "mute", false,
                "deaf", false,
                "channel_id", Js.idOrNull(channel));
    }
}
