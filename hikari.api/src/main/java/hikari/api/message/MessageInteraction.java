package hikari.api.message;

import hikari.api.Snowflake;
import hikari.api.application.InteractionType;
import hikari.api.guild.Member;
import hikari.api.user.User;
import java.util.Optional;

/// The interaction that a message answers, as older versions told it.
///
/// @param id the interaction's id
/// @param type its kind
/// @param name the command, with subcommands
/// @param nameLocalized the same in the language of the user; undocumented
/// @param user who invoked it
/// @param member the user's membership
/// @see "Discord documentation: Interactions, Receiving and Responding, Message Interaction Object"
public record MessageInteraction(
        Snowflake id,
        InteractionType type,
        String name,
        Optional<String> nameLocalized,
        User user,
        Optional<Member> member) {}
