package hikari.api.lobby;

import hikari.api.Flag;

/// Marks of a [Lobby].
///
/// @see "Discord documentation: Lobby Resource, Lobby Flags"
public enum LobbyFlag implements Flag {
    /// only who has authorized the application gets in
    REQUIRE_APPLICATION_AUTHORIZATION(0);

    private final long mask;

    LobbyFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
