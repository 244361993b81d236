package hikari.api.gateway;

import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Opcode 8: which members of a guild to send.
///
/// @param guildId the guild
/// @param query what the name begins with; empty text for all; empty when ids are given
/// @param userIds at most 100 ids; empty when a query is given
/// @param limit at most how many, 0 to 100 with a query; 0 for all (needs the members intent)
/// @param presences whether presences come with them (needs the presences intent)
/// @param nonce comes back with each chunk, at most 32 bytes
/// @see "Discord documentation: Gateway Events, Request Guild Members"
public record MemberRequest(
        Snowflake guildId,
        Optional<String> query,
        List<Snowflake> userIds,
        int limit,
        boolean presences,
        Optional<String> nonce) {

    /// Checks the limits.
    public MemberRequest {
        userIds = List.copyOf(userIds);
        if (query.isPresent() != userIds.isEmpty()) {
            throw new IllegalArgumentException(
                    "Give either a query or user ids, not both and not neither");
        }
        Limits.size("user_ids", userIds, 0, 100);
        Limits.range("nonce", nonce.orElse("").getBytes(StandardCharsets.UTF_8).length, 0, 32);
        Limits.range("limit", limit, 0, query.orElse("").isEmpty() ? Integer.MAX_VALUE : 100);
    }

    /// {@return a request for all members of a guild}
    ///
    /// @param guildId the guild
    public static MemberRequest all(Snowflake guildId) {
        return new MemberRequest(guildId, Optional.of(""), List.of(), 0, false, Optional.empty());
    }

    /// {@return a request for the members whose name begins so}
    ///
    /// @param guildId the guild
    /// @param prefix not empty
    /// @param limit at most how many, 1 to 100
    public static MemberRequest byName(Snowflake guildId, String prefix, int limit) {
        return new MemberRequest(
                guildId, Optional.of(prefix), List.of(), limit, false, Optional.empty());
    }

    /// {@return a request for the members with these ids}
    ///
    /// @param guildId the guild
    /// @param userIds at most 100
    public static MemberRequest byId(Snowflake guildId, List<Snowflake> userIds) {
        return new MemberRequest(guildId, Optional.empty(), userIds, 0, false, Optional.empty());
    }

    /// {@return this with presences} Needs the presences intent.
    public MemberRequest withPresences() {
        return new MemberRequest(guildId, query, userIds, limit, true, nonce);
    }

    /// {@return whether this asks for all members of the guild} Needs the members intent; Discord
    /// takes one such request for a guild in 30 s.
    public boolean isForAll() {
        return query.filter(String::isEmpty).isPresent() && limit == 0;
    }

    /// {@return this with a nonce}
    ///
    /// @param text at most 32 bytes
    public MemberRequest withNonce(String text) {
        return new MemberRequest(guildId, query, userIds, limit, presences, Optional.of(text));
    }
}
