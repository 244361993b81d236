package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A member of a guild, as far as permissions go.
///
/// @param userId the user
/// @param roles the roles, without `@everyone`
/// @param communicationDisabledUntil until when the member is timed out; may be in the past
public record PermissionHolder(
        Snowflake userId, List<Snowflake> roles, Optional<Instant> communicationDisabledUntil) {

    /// Copies the roles.
    public PermissionHolder {
        roles = List.copyOf(roles);
    }

    /// {@return the member}
    ///
    /// @param member with the user
    /// @throws IllegalArgumentException when the member is without the user, as in messages: use
    ///   [#of(Snowflake, Member)]
    public static PermissionHolder of(Member member) {
        return of(
                member.user()
                        .map(User::id)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "The member is without its user: give the user's id, too")),
                member);
    }

    /// {@return the member}
    ///
    /// @param userId the user
    /// @param member with the user or without
    public static PermissionHolder of(Snowflake userId, Member member) {
        return new PermissionHolder(userId, member.roles(), member.communicationDisabledUntil());
    }

    /// {@return whether the member is timed out then}
    ///
    /// @param now the moment
    boolean isTimedOut(Instant now) {
        return communicationDisabledUntil.filter(now::isBefore).isPresent();
    }
}
