package hikari.api.guild;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What may be done is what a naive reading of Discord's rules says, in any guild.
class PermissionsProperties {

    @Property(tries = 3000)
    void theGuildAllowsWhatTheRulesSay(@ForAll long seed) {
        var world = World.of(seed);
        var allowed = world.permissions().inGuild(world.first(), World.NOW);
        assertThat(allowed.known())
                .isEqualTo(new PermissionOracle(world, world.first(), false).inGuild());
    }

    @Property(tries = 5000)
    void theChannelAllowsWhatTheRulesSay(@ForAll long seed) {
        var world = World.of(seed);
        var allowed = world.permissions().in(world.channel(), world.first(), World.NOW);
        assertThat(allowed.known())
                .isEqualTo(new PermissionOracle(world, world.first(), false).inChannel());
    }

    @Property(tries = 5000)
    void theThreadAllowsWhatTheRulesSay(@ForAll long seed) {
        var world = World.of(seed);
        var allowed = world.permissions().inThread(world.channel(), world.first(), World.NOW);
        assertThat(allowed.known())
                .isEqualTo(new PermissionOracle(world, world.first(), true).inChannel());
    }

    @Property(tries = 3000)
    void nobodyActsOnWhoStandsAsHighOrHigher(@ForAll long seed) {
        var world = World.of(seed);
        var expected =
                !world.second().userId().equals(world.ownerId())
                        && !world.second().userId().equals(world.first().userId())
                        && (world.first().userId().equals(world.ownerId())
                                || rank(world, world.first()) > rank(world, world.second()));
        assertThat(world.permissions().canActOn(world.first(), world.second())).isEqualTo(expected);
    }

    @Property(tries = 3000)
    void rolesAboveOneselfAreOutOfReach(@ForAll long seed) {
        var world = World.of(seed);
        var permissions = world.permissions();
        for (var role : world.roles()) {
            var reaches =
                    world.first().userId().equals(world.ownerId())
                            || rank(world, world.first()) > rank(role);
            assertThat(permissions.canActOn(world.first(), role)).isEqualTo(reaches);
            assertThat(permissions.canAssign(world.first(), role))
                    .isEqualTo(reaches && !role.managed() && !role.id().equals(world.guildId()));
        }
    }

    /// A number that is greater the higher a role stands: ids are below 100.
    private static long rank(Role role) {
        return role.position() * 100L - role.id().value();
    }

    private static long rank(World world, PermissionHolder who) {
        return world.roles().stream()
                .filter(role ->
                        who.roles().contains(role.id()) || role.id().equals(world.guildId()))
                .mapToLong(PermissionsProperties::rank)
                .max()
                .orElseThrow();
    }
}
