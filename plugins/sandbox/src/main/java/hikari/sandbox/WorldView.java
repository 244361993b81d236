package hikari.sandbox;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What the gateway has to know of the world, and what clients change in it through the gateway.
///
/// Every method may be called from any thread.
public interface WorldView {
    /// Runs an action while nothing in the world changes and nothing is published. Calls of this
    /// interface are allowed inside, from the same thread.
    ///
    /// @param action short, and never waiting for a client
    void still(Runnable action);

    /// {@return the partial application of READY: `id` and `flags`}
    JsonObject applicationStub();

    /// {@return the bot's own user}
    JsonObject me();

    /// {@return whether a token is the bot's; the `Bot ` prefix is already gone}
    ///
    /// @param token what the client sent
    boolean tokenValid(String token);

    /// {@return the guilds the bot is in}
    Collection<Long> guildIds();

    /// {@return the data of GUILD_CREATE as a session with these intents sees it; empty if the bot
    /// is not in the guild}
    ///
    /// @param guildId the guild
    /// @param intents the session's intents: without [Intents#GUILD_PRESENCES] only the bot and
    ///   voice users are members
    /// @param largeThreshold 50 to 250: how many members make a guild large, so that offline ones
    ///   are left out
    Optional<JsonObject> guildCreate(long guildId, long intents, int largeThreshold);

    /// {@return whether channels that the bot cannot see are hidden from every session, asked for
    /// or not}
    default boolean hidesChannels() {
        return false;
    }

    /// {@return the data of GUILD_CREATE with the channels hidden that the bot cannot see}
    ///
    /// @param guildId the guild
    /// @param created the data with all channels
    default JsonObject hideChannels(long guildId, JsonObject created) {
        return created;
    }

    /// {@return members by prefix of user name or nickname, at most `limit`; in a stable order}
    ///
    /// @param guildId the guild
    /// @param query the prefix; empty for everybody
    /// @param limit how many; 0 for all
    List<JsonObject> members(long guildId, String query, int limit);

    /// {@return those of the users that are members; who is missing is not found}
    ///
    /// @param guildId the guild
    /// @param userIds the users asked for
    List<JsonObject> members(long guildId, Collection<Long> userIds);

    /// {@return the known presences of the users}
    ///
    /// @param guildId the guild
    /// @param userIds the users asked for
    List<JsonObject> presences(long guildId, Collection<Long> userIds);

    /// {@return the guild's soundboard sounds}
    ///
    /// @param guildId the guild
    List<JsonObject> soundboardSounds(long guildId);

    /// {@return `id`, `status` and `voice_start_time` of the guild's voice channels}
    ///
    /// @param guildId the guild
    List<JsonObject> channelInfo(long guildId);

    /// Takes the bot's new presence.
    ///
    /// @param presence `status`, `activities`, `since`, `afk`
    void presence(JsonObject presence);

    /// Moves the bot between voice channels, and publishes VOICE_STATE_UPDATE.
    ///
    /// @param sessionId the gateway session that asked
    /// @param request `guild_id`, `channel_id` (null to leave), `self_mute`, `self_deaf`
    /// @return the data of VOICE_SERVER_UPDATE for that session; empty after leaving or if it
    ///   cannot be done
    Optional<JsonObject> voiceState(String sessionId, JsonObject request);

    /// Tells that a session is over for good: nobody can resume it. Called from any thread.
    ///
    /// @param sessionId the gateway session
    default void sessionOver(String sessionId) {}

    /// Tells that a connection was opened, identified, resumed or lost: the page shows the sessions
    /// anew. The gateway calls it after [LocalGateway#sessions()] has changed, from any thread,
    /// holding none of its locks.
    default void sessionsChanged() {}
}
