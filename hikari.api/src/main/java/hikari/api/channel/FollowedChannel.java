package hikari.api.channel;

import hikari.api.Snowflake;

/// What following an announcement channel created.
///
/// @param channelId the channel that is followed
/// @param webhookId the webhook that brings its messages
/// @see "Discord documentation: Resources, Channel, Followed Channel Object"
public record FollowedChannel(Snowflake channelId, Snowflake webhookId) {}
