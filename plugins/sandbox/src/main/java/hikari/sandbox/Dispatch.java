package hikari.sandbox;

import jakarta.json.JsonObject;

/// An event of the world on its way to every gateway session that may see it.
///
/// @param name the event's name, such as `MESSAGE_CREATE`
/// @param guildId the guild, which decides the shard; 0 if there is none (then shard 0 gets it)
/// @param anyOfIntents a session needs one of these intents; 0 sends it always
/// @param data the event's data
/// @param redacted the data for sessions without the message content intent; the same object where
///   nothing is hidden
/// @param hidden whether it is of a channel that the bot cannot see: only sessions from which such
///   channels are hidden hear of it
/// @param session the only session that gets it; empty for all
public record Dispatch(
        String name,
        long guildId,
        long anyOfIntents,
        JsonObject data,
        JsonObject redacted,
        boolean hidden,
        String session) {
    /// {@return an event of a guild whose intents follow from its name}
    ///
    /// @param name the event's name
    /// @param guildId the guild
    /// @param data the event's data
    public static Dispatch inGuild(String name, long guildId, JsonObject data) {
        return new Dispatch(name, guildId, Intents.letting(name, guildId), data, data, false, "");
    }

    /// {@return an event of a direct message channel, or of no channel at all}
    ///
    /// @param name the event's name
    /// @param data the event's data
    public static Dispatch direct(String name, JsonObject data) {
        return new Dispatch(name, 0, Intents.letting(name, 0), data, data, false, "");
    }

    /// {@return this event with other data for sessions that lack the message content intent}
    ///
    /// @param other the data without what the author wrote
    public Dispatch redacted(JsonObject other) {
        return new Dispatch(name, guildId, anyOfIntents, data, other, hidden, session);
    }

    /// {@return this event of a channel that the bot cannot see} Its data tells only that it is
    /// there.
    public Dispatch ofHiddenChannel() {
        return new Dispatch(name, guildId, anyOfIntents, data, redacted, true, session);
    }

    /// {@return this event, sent whatever a session's intents are (for what concerns the bot
    /// itself)}
    public Dispatch always() {
        return new Dispatch(name, guildId, 0, data, redacted, hidden, session);
    }

    /// {@return this event for one session alone}
    ///
    /// @param sessionId the session's id, as in READY
    public Dispatch toSession(String sessionId) {
        return new Dispatch(name, guildId, anyOfIntents, data, redacted, hidden, sessionId);
    }
}
