package hikari.api.guild;

import hikari.api.Snowflake;
import java.util.List;
import java.util.Optional;

/// What a guild shows on other sites.
///
/// @param id the guild
/// @param name its name
/// @param instantInvite an invite
/// @param channels voice and stage channels that everybody may join
/// @param members up to 100 members who are there
/// @param presenceCount how many members are there
/// @see "Discord documentation: Guild Resource, Guild Widget Object"
public record Widget(
        Snowflake id,
        String name,
        Optional<String> instantInvite,
        List<WidgetChannel> channels,
        List<WidgetMember> members,
        int presenceCount) {}
