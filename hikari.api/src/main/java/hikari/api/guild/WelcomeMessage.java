package hikari.api.guild;

import hikari.api.Snowflake;
import java.util.List;

/// What new members are greeted with.
///
/// @param authorIds in whose name
/// @param message the text
/// @see "Discord OpenAPI: get_guild_new_member_welcome"
public record WelcomeMessage(List<Snowflake> authorIds, String message) {}
