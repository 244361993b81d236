package hikari.api.message;

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
        List<String> colors, int gradientAngle, int baseMix, Optional<BaseTheme> baseTheme) {}
