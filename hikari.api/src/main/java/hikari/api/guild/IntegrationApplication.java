package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.user.User;
import java.util.Optional;

/// The application of an [Integration].
///
/// @param id the application's id
/// @param name the name
/// @param icon the hash of the icon
/// @param description the description
/// @param bot the bot's account
/// @see "Discord documentation: Resources, Guild, Integration Application Object"
public record IntegrationApplication(
        Snowflake id, String name, Optional<String> icon, String description, Optional<User> bot) {}
