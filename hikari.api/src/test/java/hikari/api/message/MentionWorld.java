package hikari.api.message;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.channel.GuildChannel;
import hikari.api.guild.PermissionHolder;
import hikari.api.guild.Permissions;
import hikari.api.guild.Role;
import hikari.api.json.Json;
import jakarta.json.bind.Jsonb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A guild by chance with a message that somebody sends: some roles, some members, a channel that
/// not all see, a text that mentions who is there and who is not. Ids are small so that things
/// meet.
///
/// @param roles the roles; the guild and `@everyone` are 1
/// @param members the members
/// @param channel where the message is sent
/// @param sender who sends it
/// @param text what it says
/// @param allowed which mentions count, not as a builder makes them only
/// @param repliedUser whose message it answers
/// @param online who is online
record MentionWorld(
        List<Role> roles,
        List<PermissionHolder> members,
        GuildChannel channel,
        PermissionHolder sender,
        String text,
        AllowedMentions allowed,
        Optional<Snowflake> repliedUser,
        Set<Snowflake> online) {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Jsonb JSONB = Json.create();
    private static final int ROLES = 5;
    private static final int FIRST = 10;
    private static final int LAST = 15;

    static MentionWorld of(long seed) {
        return new Maker(new Random(seed)).make();
    }

    Permissions permissions() {
        return new Permissions(
                Snowflake.of(1),
                Snowflake.of(FIRST),
                roles.stream().collect(Collectors.toMap(Role::id, Function.identity())));
    }

    Audience audience() {
        return Audience.of(permissions(), channel, members, NOW);
    }

    /// Draws.
    ///
    /// @param random the source
    private record Maker(Random random) {
        private static final String[] WORDS = {
            "@everyone",
            "@here",
            "<@%d>",
            "<@%d>",
            "<@%d>",
            "<@!%d>",
            "<@&%d>",
            "<@&%d>",
            "<#%d>",
            "`<@%d>`",
            "\\<@%d>",
            "`",
            "\\@everyone",
            "hello",
            "<@ %d>"
        };
        private static final MentionType[] KINDS = MentionType.Known.values();

        MentionWorld make() {
            var members = new ArrayList<PermissionHolder>();
            for (int id = FIRST; id <= LAST; id++) {
                if (random.nextInt(5) > 0) {
                    members.add(holder(id));
                }
            }
            return new MentionWorld(
                    IntStream.rangeClosed(1, ROLES).mapToObj(this::role).toList(),
                    members,
                    channel(),
                    holder(FIRST + random.nextInt(LAST - FIRST + 1)),
                    text(),
                    allowed(),
                    maybe(this::user),
                    random.ints(4, FIRST, LAST + 1)
                            .mapToObj(Snowflake::of)
                            .collect(Collectors.toSet()));
        }

        private <T> Optional<T> maybe(Supplier<T> value) {
            return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
        }

        private Snowflake user() {
            return Snowflake.of(FIRST + random.nextInt(LAST - FIRST + 2));
        }

        private Role role(int id) {
            var see = id == 1 || random.nextBoolean() ? 1 << 10 : 0;
            var bits = see | 1 << 11 | (random.nextInt(4) == 0 ? 1 << 17 : 0);
            return Json.decode(
                    JSONB,
                    "{\"id\":\"%d\",\"name\":\"r\",\"permissions\":\"%d\",\"mentionable\":%b}"
                            .formatted(id, bits, random.nextBoolean()),
                    Role.class);
        }

        private PermissionHolder holder(int id) {
            var roles = random.ints(random.nextInt(4), 1, ROLES + 2).distinct();
            return new PermissionHolder(
                    Snowflake.of(id),
                    roles.mapToObj(Snowflake::of).toList(),
                    random.nextInt(8) == 0 ? Optional.of(NOW.plusSeconds(9)) : Optional.empty());
        }

        private GuildChannel channel() {
            var overwrites =
                    random.ints(random.nextInt(4), 1, ROLES + 1)
                            .distinct()
                            .mapToObj(id -> overwrite(id, 0))
                            .collect(Collectors.joining(","));
            var own = overwrite(user().value(), 1);
            var json =
                    "{\"id\":\"100\",\"type\":0,\"name\":\"c\",\"permission_overwrites\":[%s]}"
                            .formatted(overwrites.isEmpty() ? own : overwrites + "," + own);
            return (GuildChannel) Json.decode(JSONB, json, Channel.class);
        }

        private String overwrite(long id, int type) {
            var bits = new int[] {0, 1 << 10, 1 << 17, 1 << 10 | 1 << 17};
            return "{\"id\":\"%d\",\"type\":%d,\"allow\":\"%d\",\"deny\":\"%d\"}"
                    .formatted(id, type, bits[random.nextInt(4)], bits[random.nextInt(4)]);
        }

        private String text() {
            return IntStream.range(0, random.nextInt(9))
                    .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                    .map(word -> word.formatted(id(word)))
                    .collect(Collectors.joining(" "));
        }

        private int id(String word) {
            return word.contains("&") ? 1 + random.nextInt(ROLES + 1) : (int) user().value();
        }

        private AllowedMentions allowed() {
            return switch (random.nextInt(5)) {
                case 0 -> AllowedMentions.all();
                case 1 -> AllowedMentions.onlyUsers();
                default ->
                        new AllowedMentions(
                                settable(() -> list(() -> KINDS[random.nextInt(KINDS.length)])),
                                settable(() -> list(() -> Snowflake.of(1 + random.nextInt(ROLES)))),
                                settable(() -> list(this::user)),
                                settable(random::nextBoolean));
            };
        }

        private <T> Settable<T> settable(Supplier<T> value) {
            return switch (random.nextInt(5)) {
                case 0 -> Settable.unset();
                case 1 -> Settable.ofNull();
                default -> Settable.of(value.get());
            };
        }

        private <T> List<T> list(Supplier<T> element) {
            return IntStream.range(0, random.nextInt(4)).mapToObj(i -> element.get()).toList();
        }
    }
}
