package hikari.api.guild;

import java.util.Optional;

/// The colours of a role: one, a gradient of two, or holographic with three.
///
/// @param primaryColor the first colour as 0xRRGGBB
/// @param secondaryColor makes a gradient
/// @param tertiaryColor makes it holographic; then the colours sent are 11127295, 16759788 and
///   16761760
/// @see "Discord documentation: Topics, Permissions, Role Colors Object"
public record RoleColors(
        int primaryColor, Optional<Integer> secondaryColor, Optional<Integer> tertiaryColor) {}
