package hikari.api.guild;

import java.util.List;
import java.util.Optional;

/// What newcomers of a community see.
///
/// @param description the description
/// @param welcomeChannels up to 5 channels to begin with
/// @see "Discord documentation: Resources, Guild, Welcome Screen Object"
public record WelcomeScreen(Optional<String> description, List<WelcomeChannel> welcomeChannels) {}
