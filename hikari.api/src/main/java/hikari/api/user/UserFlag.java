package hikari.api.user;

import hikari.api.Flag;

/// Badges and marks of an account.
///
/// @see "Discord documentation: Resources, User, User Flags"
public enum UserFlag implements Flag {
    /// an employee of Discord
    STAFF(0),
    /// the owner of a partnered guild
    PARTNER(1),
    /// a member of HypeSquad Events
    HYPESQUAD(2),
    /// a bug hunter of the first level
    BUG_HUNTER_LEVEL_1(3),
    /// a member of the House of Bravery
    HYPESQUAD_ONLINE_HOUSE_1(6),
    /// a member of the House of Brilliance
    HYPESQUAD_ONLINE_HOUSE_2(7),
    /// a member of the House of Balance
    HYPESQUAD_ONLINE_HOUSE_3(8),
    /// someone who had Nitro early
    PREMIUM_EARLY_SUPPORTER(9),
    /// not an account of its own but a team
    TEAM_PSEUDO_USER(10),
    /// a bug hunter of the second level
    BUG_HUNTER_LEVEL_2(14),
    /// a verified bot
    VERIFIED_BOT(16),
    /// an early developer of a verified bot
    VERIFIED_DEVELOPER(17),
    /// someone of the moderators' programme
    CERTIFIED_MODERATOR(18),
    /// a bot that takes interactions over HTTP only, and is shown as online
    BOT_HTTP_INTERACTIONS(19);

    private final long mask;

    UserFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
