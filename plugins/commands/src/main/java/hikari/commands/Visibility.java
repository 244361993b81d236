package hikari.commands;

import hikari.api.Flags;
import hikari.api.application.IntegrationType;
import hikari.api.application.InteractionContext;
import hikari.api.guild.Permission;
import java.util.List;
import java.util.Optional;

/// Who finds a command, and where.
///
/// @param permissions what it takes, unless a guild says otherwise
/// @param contexts where; empty is everywhere
/// @param installs for whom the application must be there
/// @param isAdult whether it is for adults
record Visibility(
        Optional<Flags<Permission>> permissions,
        List<InteractionContext> contexts,
        List<IntegrationType> installs,
        boolean isAdult) {
    static final Visibility DEFAULT =
            new Visibility(
                    Optional.empty(),
                    List.of(),
                    List.of(IntegrationType.Known.GUILD_INSTALL),
                    false);

    Visibility withPermissions(Flags<Permission> value) {
        return new Visibility(Optional.of(value), contexts, installs, isAdult);
    }

    Visibility withContexts(List<InteractionContext> values) {
        return new Visibility(permissions, values, installs, isAdult);
    }

    Visibility withInstalls(List<IntegrationType> values) {
        return new Visibility(permissions, contexts, values, isAdult);
    }

    Visibility forAdults() {
        return new Visibility(permissions, contexts, installs, true);
    }
}
