package hikari.sandbox.load;

import hikari.sandbox.LoadWorld;

/// Numbers of a world to measure with as snowflakes: no two are the same.
///
/// @param world how many of each there are
record LoadIds(LoadWorld world) {
    /// A time in 2025, in milliseconds since Discord's epoch.
    private static final long EPOCH = 320_000_000_000L;

    /// Guilds lie next to each other, so that shards get the same number of them.
    private static final long GUILDS = EPOCH;

    private static final long THINGS = EPOCH + 1_000_000_000L;
    private static final long USERS = EPOCH + 2_000_000_000L;
    private static final long EVENTS = EPOCH + 10_000_000_000L;

    long guild(int guild) {
        return ((GUILDS + guild) << 22) | 1;
    }

    /// Role 0 is the everyone role, whose id is the guild's.
    long role(int guild, int role) {
        return role == 0 ? guild(guild) : ((THINGS + guild) << 22) | (role << 1);
    }

    long channel(int guild, int channel) {
        return ((THINGS + guild) << 22) | (channel << 1) | 1;
    }

    long user(int guild, int member) {
        return ((USERS + (long) guild * world.members() + member) << 22) | 1;
    }

    /// Of a message, an interaction or whatever else an event brings.
    long event(int number) {
        return ((EVENTS + number) << 22) | 1;
    }
}
