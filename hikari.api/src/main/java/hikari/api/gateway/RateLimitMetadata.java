package hikari.api.gateway;

import hikari.api.Snowflake;
import java.util.Optional;

/// What Discord refused to take over the gateway.
///
/// @param guildId the guild that was asked about
/// @param nonce that of the request, if it had one
/// @see "Discord documentation: Gateway Events, Rate Limited, Request Guild Member Rate Limit
///   Metadata Structure"
public record RateLimitMetadata(Optional<Snowflake> guildId, Optional<String> nonce) {
    /// Nothing is known of it.
    public static final RateLimitMetadata NONE =
            new RateLimitMetadata(Optional.empty(), Optional.empty());
}
