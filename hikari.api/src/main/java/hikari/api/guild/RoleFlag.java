package hikari.api.guild;

import hikari.api.Flag;

/// Marks of a role.
///
/// @see "Discord documentation: Topics, Permissions, Role Flags"
public enum RoleFlag implements Flag {
    /// members choose it in the onboarding
    IN_PROMPT(0);

    private final long mask;

    RoleFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
