package hikari.api.guild;

import hikari.api.Flag;

/// Marks of a membership.
///
/// @see "Discord documentation: Resources, Guild, Guild Member Flags"
public enum MemberFlag implements Flag {
    /// left and came back
    DID_REJOIN(0),
    /// finished the onboarding
    COMPLETED_ONBOARDING(1),
    /// exempt from what the guild asks of newcomers
    BYPASSES_VERIFICATION(2),
    /// began the onboarding
    STARTED_ONBOARDING(3),
    /// a guest: only in the voice channel of the invitation
    IS_GUEST(4),
    /// began the guide's tasks
    STARTED_HOME_ACTIONS(5),
    /// finished the guide's tasks
    COMPLETED_HOME_ACTIONS(6),
    /// blocked by auto-moderation for a name
    AUTOMOD_QUARANTINED_USERNAME(7),
    /// saw the hint about direct messages
    DM_SETTINGS_UPSELL_ACKNOWLEDGED(9),
    /// blocked by auto-moderation for a guild's tag
    AUTOMOD_QUARANTINED_GUILD_TAG(10);

    private final long mask;

    MemberFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
