package hikari.api.message;

import hikari.api.limit.Limits;
import java.util.List;
import java.util.Optional;

/// A theme of the client that a message shares.
///
/// @param colors up to 5 colours, as `rrggbb`
/// @param gradientAngle degrees, 0 to 360
/// @param baseMix how strong, 0 to 100
/// @param baseTheme what it builds on
/// @see "Discord documentation: Resources, Message, Shared Client Theme Object"
public record SharedClientTheme(
        List<String> colors, int gradientAngle, int baseMix, Optional<BaseTheme> baseTheme) {

    /// {@return a theme that builds on what each user has chosen}
    ///
    /// @param colors 1 to 5 colours, as `rrggbb`
    /// @param gradientAngle degrees, 0 to 360
    /// @param baseMix how strong, 0 to 100
    /// @throws hikari.api.error.LimitExceededException beyond the limits; that a colour has 6
    ///   characters and that there must be one is only in Discord's openapi.json
    public static SharedClientTheme of(List<String> colors, int gradientAngle, int baseMix) {
        return new SharedClientTheme(
                Limits.lengths(
                        "shared_client_theme.colors",
                        Limits.size("shared_client_theme.colors", List.copyOf(colors), 1, 5),
                        6,
                        6),
                Limits.range("shared_client_theme.gradient_angle", gradientAngle, 0, 360),
                Limits.range("shared_client_theme.base_mix", baseMix, 0, 100),
                Optional.empty());
    }

    /// {@return this theme on another base}
    ///
    /// @param base what it builds on
    public SharedClientTheme withBaseTheme(BaseTheme base) {
        return new SharedClientTheme(colors, gradientAngle, baseMix, Optional.of(base));
    }
}
