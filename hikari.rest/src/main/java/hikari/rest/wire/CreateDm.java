package hikari.rest.wire;

import hikari.api.Snowflake;

/// Whom a channel of direct messages is opened to.
///
/// @param recipientId the user
public record CreateDm(Snowflake recipientId) {}
