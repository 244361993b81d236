package hikari.api.guild;

import hikari.api.Snowflake;

/// A guild of which only the id is known: not sent yet, hidden by an outage, or left.
///
/// @param id the guild's id
/// @param unavailable whether an outage hides it or it is still to come; false when the bot is out
///   of it
/// @see "Discord documentation: Resources, Guild, Unavailable Guild Object"
public record UnavailableGuild(Snowflake id, boolean unavailable) {}
