package hikari.testkit;

import hikari.api.gateway.GatewayGuild;
import hikari.api.json.Json;
import jakarta.json.bind.Jsonb;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Guilds as large ones are: 30 channels with topics and overwrites, 20 roles, members with names,
/// pictures and two or three roles. No two members are the same user.
public final class World {
    private static final Jsonb JSONB = Json.create();

    private final Random random = new Random(1);
    private long last = 81_384_788_765_712_384L;

    /// Ids as they come: of any millisecond.
    private long id() {
        last += (1L + random.nextInt(1 << 20)) << 22 | random.nextInt(1 << 12);
        return last;
    }

    private String word(int least, int most) {
        return random.ints(least + random.nextInt(most - least + 1), 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String hash() {
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }

    private static String all(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(","));
    }

    /// {@return the next guild}
    public GatewayGuild guild(int members) {
        var id = id();
        var roles = new Random(id).longs(20, 1L << 58, 1L << 59).toArray();
        roles[0] = id;
        var json =
                "{'id': '%d', 'name': '%s', 'icon': '%s', 'owner_id': '%d', 'features': ['COMMUNITY', 'NEWS'], 'system_channel_id': '%d', 'rules_channel_id': '%d', 'preferred_locale': 'en-US', 'verification_level': 2, 'max_members': 500000, 'joined_at': '2021-05-05T10:00:00.123000+00:00', 'member_count': %d, 'roles': [%s], 'channels': [%s], 'members': [%s]}"
                        .formatted(
                                id,
                                word(6, 20),
                                hash(),
                                id(),
                                id(),
                                id(),
                                members,
                                all(roles.length, i -> role(roles[i], i)),
                                all(30, i -> channel(roles, i)),
                                all(members, i -> member(roles)));
        return Json.decode(JSONB, json.replace('\'', '"'), GatewayGuild.class);
    }

    private String role(long id, int position) {
        return "{'id': '%d', 'name': '%s', 'color': %d, 'colors': {'primary_color': %d, 'secondary_color': null, 'tertiary_color': null}, 'hoist': true, 'position': %d, 'permissions': '%d', 'managed': false, 'mentionable': false, 'flags': 0}"
                .formatted(
                        id,
                        word(4, 14),
                        position * 70_000,
                        position * 70_000,
                        position,
                        random.nextLong(1L << 50));
    }

    private String channel(long[] roles, int position) {
        var overwrites =
                all(
                        3,
                        i ->
                                "{'id': '%d', 'type': 0, 'allow': '%d', 'deny': '%d'}"
                                        .formatted(
                                                roles[i],
                                                random.nextLong(1L << 40),
                                                random.nextLong(1L << 12)));
        return "{'id': '%d', 'type': %d, 'name': '%s', 'topic': '%s', 'position': %d, 'parent_id': '%d', 'last_message_id': '%d', 'rate_limit_per_user': 5, 'nsfw': false, 'flags': 0, 'permission_overwrites': [%s]}"
                .formatted(
                        id(),
                        position % 5 == 4 ? 2 : 0,
                        word(5, 20),
                        word(20, 90),
                        position,
                        id(),
                        id(),
                        overwrites);
    }

    private String member(long[] roles) {
        var of =
                random.ints(2 + random.nextInt(2), 1, roles.length)
                        .mapToObj(i -> "'" + roles[i] + "'")
                        .collect(Collectors.joining(","));
        return "{'user': {'id': '%d', 'username': '%s', 'global_name': '%s', 'discriminator': '0', 'avatar': '%s', 'public_flags': %d}, 'nick': %s, 'roles': [%s], 'joined_at': '%s', 'deaf': false, 'mute': false, 'pending': false, 'flags': %d}"
                .formatted(
                        id(),
                        word(6, 16),
                        word(6, 16),
                        hash(),
                        random.nextInt(3) == 0 ? 64 : 0,
                        random.nextInt(4) == 0 ? "'" + word(5, 16) + "'" : "null",
                        of,
                        "202%d-0%d-1%dT1%d:00:00.%06d+00:00"
                                .formatted(
                                        random.nextInt(6),
                                        1 + random.nextInt(9),
                                        random.nextInt(9),
                                        random.nextInt(9),
                                        random.nextInt(1_000_000)),
                        random.nextInt(4));
    }
}
