package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// Fills a new world: the guild a newcomer meets, or as many as a measurement needs.
public final class WorldBuilder {
    private static final List<List<String>> PEOPLE =
            List.of(
                    List.of("ada", "Ada"),
                    List.of("grace", "Grace"),
                    List.of("linus", "Linus"),
                    List.of("margaret", "Margaret"),
                    List.of("alan", "Alan"));
    private static final long BOT_PERMISSIONS = Permissions.ALL & ~Permissions.ADMINISTRATOR;

    private final World world;

    /// A builder for a world that has only the bot in it.
    public WorldBuilder(World world) {
        this.world = world;
    }

    /// Makes the guild "Sandbox": channels for text, announcements, voice and staff, a thread,
    /// roles, five people.
    public void sandbox() {
        var people =
                PEOPLE.stream()
                        .map(names -> world.addUser(names.getFirst(), names.getLast()))
                        .toList();
        var owner = people.getFirst();
        world.application().owner(owner);
        var guild = world.guildWork().place(world.ids().seeded(), "Sandbox", owner);
        long bots = role(guild, "Sandbox Bot", BOT_PERMISSIONS, botTags());
        long moderators =
                role(
                        guild,
                        "Moderator",
                        Permissions.EVERYONE | Permissions.MANAGE_MESSAGES,
                        Js.of("color", 0xe67e22, "hoist", true));
        long helpers =
                role(
                        guild,
                        "Helper",
                        Permissions.EVERYONE,
                        Js.of("color", 0x2ecc71, "mentionable", true));
        reorder(guild, List.of(helpers, moderators, bots));
        guild.member(world.bot().id()).roles().add(bots);
        world.members().place(guild, people.get(1), List.of(moderators));
        world.members().place(guild, people.get(2), List.of(helpers));
        world.members().place(guild, people.get(3), List.of(helpers, moderators));
        world.members().place(guild, people.get(4), List.of());
        channels(guild, owner, moderators);
        people.stream().limit(3).forEach(user -> online(guild, user));
    }

    private JsonObject botTags() {
        return Js.of("managed", true, "tags", Js.of("bot_id", Js.id(world.bot().id())));
    }

    private void channels(Guild guild, User owner, long moderators) {
        var texts = channel(guild, "Text Channels", 4, 0, Js.of());
        var general =
                channel(guild, "general", 0, texts.id(), Js.of("topic", "Say !ping, or run /ping"));
        channel(guild, "random", 0, texts.id(), Js.of());
        channel(guild, "announcements", 5, texts.id(), Js.of());
        channel(guild, "help-forum", 15, texts.id(), Js.of());
        var hidden =
                List.of(
                        overwrite(guild.id(), 0, Permissions.VIEW_CHANNEL),
                        overwrite(moderators, Permissions.VIEW_CHANNEL, 0));
        channel(
                guild,
                "staff",
                0,
                texts.id(),
                Js.of("permission_overwrites", hidden, "topic", "The bot cannot see this"));
        var voices = channel(guild, "Voice Channels", 4, 0, Js.of());
        channel(guild, "Lounge", 2, voices.id(), Js.of());
        channel(guild, "Stage", 13, voices.id(), Js.of());
        world.threads().place(general, world.ids().seeded(), owner, Js.of("name", "a thread"));
        guild.edit(Js.with(guild.properties(), "system_channel_id", Js.id(general.id())));
    }

    private static JsonObject overwrite(long role, long allow, long deny) {
        return Js.of("id", Js.id(role), "type", 0, "allow", Js.id(allow), "deny", Js.id(deny));
    }

    /// Makes guilds for measurements.
    ///
    /// @param guilds how many
    /// @param members people in each, the bot not counted; at least 1. The same people are in all
    ///   of them
    /// @param channels text channels in each; at least 1
    public void bulk(int guilds, int members, int channels) {
        var people = new ArrayList<User>();
        for (int i = 0; i < members; i++) {
            people.add(world.addUser("user%05d".formatted(i), "User %d".formatted(i)));
        }
        for (int i = 0; i < guilds; i++) {
            var guild =
                    world.guildWork()
                            .place(
                                    world.ids().seeded(),
                                    "Guild %d".formatted(i),
                                    people.getFirst());
            long bots = role(guild, "Sandbox Bot", BOT_PERMISSIONS, botTags());
            long regulars = role(guild, "Regulars", Permissions.EVERYONE, Js.of("color", 0x3498db));
            guild.member(world.bot().id()).roles().add(bots);
            for (int member = 1; member < members; member++) {
                world.members()
                        .place(
                                guild,
                                people.get(member),
                                member % 3 == 0 ? List.of(regulars) : List.of());
            }
            for (int channel = 0; channel < channels; channel++) {
                channel(guild, "channel-%d".formatted(channel), 0, 0, Js.of());
            }
        }
    }

    private long role(Guild guild, String name, long permissions, JsonObject more) {
        long id = world.ids().seeded();
        world.roles()
                .place(
                        guild,
                        id,
                        Js.overlay(more, Js.of("name", name, "permissions", Js.id(permissions))));
        return id;
    }

    private static void reorder(Guild guild, List<Long> lowestFirst) {
        for (int i = 0; i < lowestFirst.size(); i++) {
            guild.roles()
                    .put(
                            lowestFirst.get(i),
                            Js.with(guild.role(lowestFirst.get(i)), "position", i + 1));
        }
    }

    private Channel channel(Guild guild, String name, int type, long parent, JsonObject more) {
        var body =
                Js.overlay(
                        more,
                        Js.of(
                                "name", name,
                                "type", type,
                                "parent_id", Js.idOrNull(parent)));
        return world.channelWork().place(guild, world.ids().seeded(), body);
    }

    private static void online(Guild guild, User user) {
        guild.presences()
                .put(
                        user.id(),
                        Js.of(
                                "user", Js.of("id", Js.id(user.id())),
                                "guild_id", Js.id(guild.id()),
                                "status", "online",
                                "activities", List.of(),
                                "client_status", Js.of("desktop", "online")));
    }
}
