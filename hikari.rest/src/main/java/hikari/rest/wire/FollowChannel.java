package hikari.rest.wire;

import hikari.api.Snowflake;

/// What following a channel takes.
///
/// @param webhookChannelId where its messages go
public record FollowChannel(Snowflake webhookChannelId) {}
