package hikari.api.invite;

import hikari.api.Flag;

/// Marks of an [Invite].
///
/// @see "Discord documentation: Resources, Invite, Guild Invite Flags"
public enum InviteFlag implements Flag {
    /// brings guests into a voice channel
    IS_GUEST_INVITE(0);

    private final long mask;

    InviteFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
