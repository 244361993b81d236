package hikari.sandbox;

/// Guilds that exist to be measured with: the same numbers and seed give the same guilds and
/// events, to the last byte.
///
/// Every member is a user of its own; the bot is one member more. The channels are text channels,
/// voice channels and categories.
///
/// @param guilds how many; at least 1
/// @param members people in each guild, the bot not counted; at least 16
/// @param channels channels in each guild; at least 5
/// @param roles roles in each guild, the everyone role included; at least 8
/// @param events how many different events are made before the first is sent; a longer stream
///   repeats them. A multiple of 200: the second half undoes in the cache what the first half does
/// @param seed any number
public record LoadWorld(int guilds, int members, int channels, int roles, int events, long seed) {
    /// 1,000 guilds of 200 members, 30 channels and 20 roles; 60,000 events.
    public static final LoadWorld LARGE = new LoadWorld(1_000, 200, 30, 20, 60_000, 1);

    /// 10 guilds of 20 members, 10 channels and 8 roles; 2,000 events.
    public static final LoadWorld SMALL = new LoadWorld(10, 20, 10, 8, 2_000, 1);

    /// Checks the ranges.
    public LoadWorld {
        require(guilds >= 1, "guilds must be at least 1");
        require(members >= 16, "members must be at least 16");
        require(channels >= 5, "channels must be at least 5");
        require(roles >= 8, "roles must be at least 8");
        require(events >= 200 && events % 200 == 0, "events must be a multiple of 200");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
