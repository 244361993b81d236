package hikari.api.interaction;

import hikari.api.Snowflake;
import hikari.api.application.InteractionType;
import hikari.api.guild.Member;
import hikari.api.user.User;
import jakarta.json.JsonObject;
import java.util.Optional;

/// An interaction of a kind that this version does not know.
///
/// @param id the interaction's id
/// @param applicationId the application
/// @param type the kind
/// @param token what authorises answers for 15 minutes; secret
/// @param guildId the guild
/// @param channelId the channel
/// @param member the invoking user in the guild
/// @param user the invoking user outside of guilds
/// @param raw all that Discord sent, with the token
public record UnknownInteraction(
        Snowflake id,
        Snowflake applicationId,
        InteractionType type,
        String token,
        Optional<Snowflake> guildId,
        Optional<Snowflake> channelId,
        Optional<Member> member,
        Optional<User> user,
        JsonObject raw)
        implements Interaction {

    /// {@return the interaction without its token}
    @Override
    public String toString() {
        return Described.interaction(this);
    }
}
