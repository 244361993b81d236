package hikari.api.channel;

import hikari.api.Snowflake;
import java.time.Instant;
import java.util.Optional;

/// What changes often about a voice channel and is in no channel object; only what was asked for.
///
/// @param id the channel
/// @param status the line of text below its name
/// @param voiceStartTime since when somebody is in it, in seconds of Unix time
/// @see "Discord documentation: Gateway Events, Channel Info Channel Structure"
public record ChannelInfo(Snowflake id, Optional<String> status, Optional<Long> voiceStartTime) {

    /// {@return since when somebody is in it, if somebody is}
    public Optional<Instant> startedAt() {
        return voiceStartTime.map(Instant::ofEpochSecond);
    }
}
