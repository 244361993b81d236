package hikari.api.webhook;

import hikari.api.Snowflake;

/// The channel that a [Webhook] follows.
///
/// @param id the channel
/// @param name its name
/// @see "Discord documentation: Resources, Webhook, Webhook Object"
public record SourceChannel(Snowflake id, String name) {}
