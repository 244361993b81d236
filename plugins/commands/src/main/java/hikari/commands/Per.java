package hikari.commands;

import hikari.api.Snowflake;

/// Whose uses of a command count together.
public enum Per {
    /// everybody's
    EVERYBODY,
    /// those of a user
    USER,
    /// those in a channel
    CHANNEL,
    /// those in a guild; outside of guilds those of a user
    GUILD,
    /// those of a user in a guild; outside of guilds those of a user
    MEMBER;

    /// A key of those that count together.
    record Key(Snowflake first, Snowflake second) {}

    private static final Snowflake NONE = Snowflake.of(0);

    Key key(CommandContext context) {
        var user = context.user().id();
        return switch (this) {
            case EVERYBODY -> new Key(NONE, NONE);
            case USER -> new Key(user, NONE);
            case CHANNEL -> new Key(context.channelId(), NONE);
            case GUILD -> new Key(context.guildId().orElse(user), NONE);
            case MEMBER -> new Key(context.guildId().orElse(NONE), user);
        };
    }
}
