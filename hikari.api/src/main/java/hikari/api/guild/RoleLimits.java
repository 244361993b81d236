package hikari.api.guild;

import hikari.api.limit.Limits;
import java.util.Optional;

/// What the colours of roles may be. Discord documentation: Permissions, Role Colors Object.
final class RoleLimits {
    private static final RoleColors HOLOGRAPHIC =
            new RoleColors(11127295, Optional.of(16759788), Optional.of(16761760));

    private RoleLimits() {}

    static RoleColors colors(RoleColors colors) {
        range("primary_color", colors.primaryColor());
        colors.secondaryColor().ifPresent(color -> range("secondary_color", color));
        colors.tertiaryColor().ifPresent(color -> range("tertiary_color", color));
        Limits.allowed(
                "colors",
                colors.toString(),
                colors.tertiaryColor().isEmpty() || colors.equals(HOLOGRAPHIC),
                "with a third colour " + HOLOGRAPHIC);
        return colors;
    }

    private static void range(String member, int color) {
        Limits.range("colors." + member, color, 0, 0xFFFFFF);
    }
}
