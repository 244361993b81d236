package hikari.sandbox.gateway;

import hikari.sandbox.Dispatch;

/// What a session's IDENTIFY said.
///
/// @param id the session's id
/// @param shardId the shard
/// @param shardCount how many shards the client says it has
/// @param intents the session's intents
/// @param largeThreshold how many members make a guild large
/// @param hidesChannels whether channels that the bot cannot see are hidden from it
record Identity(
        String id,
        int shardId,
        int shardCount,
        long intents,
        int largeThreshold,
        boolean hidesChannels) {
    boolean has(long intent) {
        return (intents & intent) != 0;
    }

    /// Whether the shard is the one that sees a guild; 0 stands for no guild.
    boolean sees(long guildId) {
        return guildId == 0 ? shardId == 0 : (guildId >>> 22) % shardCount == shardId;
    }

    boolean receives(Dispatch dispatch) {
        return sees(dispatch.guildId())
                && (dispatch.session().isEmpty() || dispatch.session().equals(id))
                && (!dispatch.hidden() || hidesChannels)
                && (dispatch.anyOfIntents() == 0 || has(dispatch.anyOfIntents()));
    }
}
