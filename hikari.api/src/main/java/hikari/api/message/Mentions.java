package hikari.api.message;

import hikari.api.Snowflake;
import java.util.Set;

/// Whom a message really mentions; see [Audience].
///
/// @param everyone whether it mentions everyone
/// @param here whether it mentions everyone who is online
/// @param roles roles whose members it mentions
/// @param users users whom it mentions themselves
public record Mentions(boolean everyone, boolean here, Set<Snowflake> roles, Set<Snowflake> users) {

    /// Copies the sets.
    public Mentions {
        roles = Set.copyOf(roles);
        users = Set.copyOf(users);
    }

    /// {@return whether it mentions nobody}
    public boolean isEmpty() {
        return !everyone && !here && roles.isEmpty() && users.isEmpty();
    }
}
