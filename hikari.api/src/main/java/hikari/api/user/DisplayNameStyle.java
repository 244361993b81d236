package hikari.api.user;

import java.util.List;
import java.util.Optional;

/// How a [User] has their name shown.
///
/// @param colors colours as 0xRRGGBB
/// @param effectId Discord's number of the effect
/// @param fontId Discord's number of the font
/// @see "Discord documentation: Components, Component Reference, User Select, examples"
public record DisplayNameStyle(
        List<Integer> colors, Optional<Integer> effectId, Optional<Integer> fontId) {}
