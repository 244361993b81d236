package hikari.api.gateway;

import hikari.api.Snowflake;
import hikari.api.error.HikariException;
import hikari.api.guild.SoundboardSound;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The sounds of some guilds that were asked for did not come in time: mostly, the bot is not in
/// them.
public final class IncompleteSoundsException extends HikariException {
    private static final long serialVersionUID = 1;

    private final Map<Snowflake, List<SoundboardSound>> received;

    /// An exception for this request.
    ///
    /// @param received what has come, by guild
    /// @param missing the guilds of which nothing came
    /// @param timeout how long was waited
    public IncompleteSoundsException(
            Map<Snowflake, List<SoundboardSound>> received,
            List<Snowflake> missing,
            Duration timeout) {
        super(
                "No sounds of the guilds %s came within %s: is the bot in them?"
                        .formatted(missing, timeout));
        this.received = Map.copyOf(received);
    }

    /// {@return what has come, by guild}
    public Map<Snowflake, List<SoundboardSound>> received() {
        return received;
    }
}
