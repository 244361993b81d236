package hikari.rest.wire;

import hikari.api.Snowflake;
import java.util.Optional;

/// Which channel a lobby is linked to.
///
/// @param channelId the channel; without one none
public record LinkChannel(Optional<Snowflake> channelId) {}
