package hikari.commands;

import hikari.api.Snowflake;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.user.User;
import java.util.Optional;

/// A user or a role that was given for an option.
public sealed interface Mentionable {
    /// {@return the id of the user or role}
    Snowflake id();

    /// A user.
    ///
    /// @param user the user
    /// @param member the user's membership; empty outside of guilds and for those who left
    record OfUser(User user, Optional<Member> member) implements Mentionable {
        @Override
        public Snowflake id() {
            return user.id();
        }
    }

    /// A role.
    ///
    /// @param role the role
    record OfRole(Role role) implements Mentionable {
        @Override
        public Snowflake id() {
            return role.id();
        }
    }
}
