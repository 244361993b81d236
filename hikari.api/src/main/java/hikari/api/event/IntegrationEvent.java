package hikari.api.event;

import hikari.api.Snowflake;

/// Something that happened to an integration of a guild. Ordered by guild.
public sealed interface IntegrationEvent extends GuildEvent, ShardEvent
        permits IntegrationCreateEvent, IntegrationUpdateEvent, IntegrationDeleteEvent {
    /// {@return the integration}
    Snowflake integrationId();
}
