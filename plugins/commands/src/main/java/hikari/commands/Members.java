package hikari.commands;

import hikari.api.guild.Member;
import hikari.api.user.User;
import java.util.Optional;

/// Memberships as interactions bring them: without the user, who comes beside them.
final class Members {
    private Members() {}

    static Member of(Member member, User user) {
        return new Member(
                Optional.of(user),
                member.nick(),
                member.avatar(),
                member.banner(),
                member.roles(),
                member.joinedAt(),
                member.premiumSince(),
                member.hoistedRole(),
                member.deaf(),
                member.mute(),
                member.flags(),
                member.pending(),
                member.permissions(),
                member.communicationDisabledUntil(),
                member.avatarDecorationData(),
                member.collectibles());
    }
}
