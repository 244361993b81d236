package hikari.api.channel;

import hikari.api.Snowflake;
import jakarta.json.JsonObject;

/// A channel of a kind that this version does not know.
///
/// @param id the channel's id
/// @param type the kind
/// @param raw all that Discord sent
public record UnknownChannel(Snowflake id, ChannelType type, JsonObject raw) implements Channel {}
