package hikari.api.presence;

import hikari.api.Flag;

/// What an [Activity] allows.
///
/// @see "Discord documentation: Gateway Events, Activity Flags"
public enum ActivityFlag implements Flag {
    /// a session of its own
    INSTANCE(0),
    /// can be joined
    JOIN(1),
    /// can be watched
    SPECTATE(2),
    /// one can ask to join
    JOIN_REQUEST(3),
    /// plays in step
    SYNC(4),
    /// can be played
    PLAY(5),
    /// the party is open to friends
    PARTY_PRIVACY_FRIENDS(6),
    /// the party is open to the voice channel
    PARTY_PRIVACY_VOICE_CHANNEL(7),
    /// runs in the Discord client
    EMBEDDED(8);

    private final long mask;

    ActivityFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
