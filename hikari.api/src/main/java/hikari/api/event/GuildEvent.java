package hikari.api.event;

import hikari.api.Snowflake;
import java.util.Optional;

/// Something that happened in a guild. Ordered by guild.
public interface GuildEvent extends Event {
    /// {@return the guild}
    Snowflake guildId();

    @Override
    default Optional<Snowflake> orderKey() {
        return Optional.of(guildId());
    }
}
