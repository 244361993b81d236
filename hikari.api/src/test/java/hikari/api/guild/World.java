package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.channel.GuildChannel;
import hikari.api.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.bind.Jsonb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/// A guild by chance: some roles, one member and another, a channel with overwrites. Ids are small
/// so that things meet.
///
/// @param guildId the guild
/// @param ownerId the owner
/// @param roles the roles
/// @param first a member
/// @param second another
/// @param channel a channel
record World(
        Snowflake guildId,
        Snowflake ownerId,
        List<Role> roles,
        PermissionHolder first,
        PermissionHolder second,
        GuildChannel channel) {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final int GUILD = 1;
    private static final int ROLES = 6;
    private static final Jsonb JSONB = Json.create();
    private static final int[] TYPES = {0, 2, 4, 5, 13, 15, 16};

    static World of(long seed) {
        return new Maker(new Random(seed)).make();
    }

    Permissions permissions() {
        return new Permissions(
                guildId, ownerId, roles.stream().collect(Collectors.toMap(Role::id, role -> role)));
    }

    /// Draws.
    ///
    /// @param random the source
    private record Maker(Random random) {
        World make() {
            var roles = new ArrayList<Role>();
            for (int id = GUILD; id <= ROLES; id++) {
                if (id == GUILD || random.nextInt(5) > 0) {
                    roles.add(role(id));
                }
            }
            return new World(
                    Snowflake.of(GUILD),
                    Snowflake.of(10 + random.nextInt(6)),
                    List.copyOf(roles),
                    holder(10),
                    holder(random.nextInt(8) == 0 ? 10 : 11),
                    channel());
        }

        /// Bits dense in one half of the worlds, sparse in the other, administrators rare.
        private long bits() {
            var bits = random.nextLong();
            bits = random.nextBoolean() ? bits | random.nextLong() : bits & random.nextLong();
            return (random.nextInt(12) == 0 ? bits | 8 : bits & ~8) & ((1L << 53) - 1);
        }

        private Role role(int id) {
            var json =
                    "{\"id\":\"%d\",\"name\":\"r\",\"position\":%d,\"permissions\":\"%d\",\"managed\":%b}"
                            .formatted(
                                    id,
                                    id == GUILD ? 0 : 1 + random.nextInt(4),
                                    bits(),
                                    random.nextInt(4) == 0);
            return Json.decode(JSONB, json, Role.class);
        }

        private PermissionHolder holder(int id) {
            var roles =
                    random.ints(random.nextInt(5), GUILD, ROLES + 2)
                            .distinct()
                            .mapToObj(Snowflake::of)
                            .toList();
            var until =
                    switch (random.nextInt(6)) {
                        case 0 -> Optional.of(NOW.plusSeconds(1));
                        case 1 -> Optional.of(NOW.minusSeconds(1));
                        case 2 -> Optional.of(NOW);
                        default -> Optional.<Instant>empty();
                    };
            return new PermissionHolder(Snowflake.of(id), roles, until);
        }

        private GuildChannel channel() {
            JsonArrayBuilder overwrites = jakarta.json.Json.createArrayBuilder();
            random.ints(random.nextInt(6), GUILD, ROLES + 2)
                    .distinct()
                    .forEach(id -> overwrites.add(overwrite(id, 0)));
            random.ints(random.nextInt(4), GUILD, 13)
                    .distinct()
                    .forEach(id -> overwrites.add(overwrite(id, 1)));
            var json =
                    jakarta.json.Json.createObjectBuilder()
                            .add("id", "100")
                            .add("type", TYPES[random.nextInt(TYPES.length)])
                            .add("name", "c")
                            .add("permission_overwrites", overwrites)
                            .build();
            return (GuildChannel) Json.decode(JSONB, json.toString(), Channel.class);
        }

        private JsonObjectBuilder overwrite(int id, int type) {
            return jakarta.json.Json.createObjectBuilder()
                    .add("id", Integer.toString(id))
                    .add("type", type)
                    .add("allow", Long.toString(bits() & random.nextLong()))
                    .add("deny", Long.toString(bits()));
        }
    }
}
