package hikari.api.invite;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.application.Application;
import hikari.api.guild.PartialGuild;
import hikari.api.guild.ScheduledEvent;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A way into a guild or group.
///
/// @param type what it leads to
/// @param code the end of its address
/// @param guild the guild
/// @param guildId the guild; undocumented
/// @param channel the channel
/// @param inviter who created it
/// @param targetType what a voice channel's invite is for
/// @param targetUser whose stream it shows
/// @param targetApplication the activity that it opens, with some of its members
/// @param targetChannelId the channel that the address points into; undocumented
/// @param targetMessageId the message that the address points to; undocumented
/// @param approximatePresenceCount how many members are not offline, about; only when asked for
/// @param approximateMemberCount how many members, about; only when asked for
/// @param expiresAt when it ends; empty when it does not
/// @param guildScheduledEvent the planned event; only when asked for
/// @param flags marks
/// @param roles roles that it gives
/// @param friendsCount how many friends the inviter has; of invites to a friendship; undocumented
/// @param isContact whether the inviter is among the contacts of the asking user; undocumented
/// @param isNicknameChangeable whether members may change their nicknames; undocumented
/// @param liveliness how busy the guild is; undocumented
/// @param uses how often it was used; only for those who may manage it, as all that follows
/// @param maxUses how often it can be used; 0 is without limit
/// @param maxAge seconds that it is valid; 0 is without limit
/// @param temporary whether members that it brings go when they disconnect
/// @param createdAt when it was created
/// @see "Discord documentation: Resources, Invite, Invite Object"
public record Invite(
        InviteType type,
        String code,
        Optional<PartialGuild> guild,
        Optional<Snowflake> guildId,
        Optional<InviteChannel> channel,
        Optional<User> inviter,
        Optional<InviteTargetType> targetType,
        Optional<User> targetUser,
        Optional<Application> targetApplication,
        Optional<Snowflake> targetChannelId,
        Optional<Snowflake> targetMessageId,
        Optional<Integer> approximatePresenceCount,
        Optional<Integer> approximateMemberCount,
        Optional<Instant> expiresAt,
        Optional<ScheduledEvent> guildScheduledEvent,
        Flags<InviteFlag> flags,
        List<InviteRole> roles,
        Optional<Integer> friendsCount,
        Optional<Boolean> isContact,
        Optional<Boolean> isNicknameChangeable,
        Optional<GuildLiveliness> liveliness,
        Optional<Integer> uses,
        Optional<Integer> maxUses,
        Optional<Integer> maxAge,
        Optional<Boolean> temporary,
        Optional<Instant> createdAt) {

    /// {@return the whole address}
    public String link() {
        return "https://discord.gg/" + code;
    }
}
