package hikari.api.lobby;

import hikari.api.Flag;

/// Marks of a [LobbyMember].
///
/// @see "Discord documentation: Lobby Resource, Lobby Member Flags"
public enum LobbyMemberFlag implements Flag {
    /// may link a channel to the lobby
    CAN_LINK_LOBBY(0);

    private final long mask;

    LobbyMemberFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
