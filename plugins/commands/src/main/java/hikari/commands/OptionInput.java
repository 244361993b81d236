package hikari.commands;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.interaction.CommandDataOption;
import hikari.api.message.Attachment;
import hikari.api.message.ResolvedData;
import hikari.api.user.User;
import hikari.commands.text.SaidException;
import java.util.Map;
import java.util.Optional;

/// What was given for an option, and what ids in it mean.
///
/// @param option what was given
/// @param resolved what ids mean
record OptionInput(CommandDataOption option, Optional<ResolvedData> resolved) {
    User user() {
        return find(resolved.map(ResolvedData::users), "hikari.option.no-user");
    }

    /// The membership, with its user.
    Member member() {
        var member = find(resolved.map(ResolvedData::members), "hikari.option.no-member");
        return member.withUser(user());
    }

    Optional<Member> findMember() {
        return resolved.map(ResolvedData::members)
                .map(members -> members.get(option.asId()))
                .map(member -> member.withUser(user()));
    }

    Role role() {
        return find(resolved.map(ResolvedData::roles), "hikari.option.no-role");
    }

    Channel channel() {
        return find(resolved.map(ResolvedData::channels), "hikari.option.no-channel");
    }

    Attachment attachment() {
        return find(resolved.map(ResolvedData::attachments), "hikari.option.no-file");
    }

    Mentionable mentionable() {
        var isRole = resolved.filter(data -> data.roles().containsKey(option.asId())).isPresent();
        return isRole
                ? new Mentionable.OfRole(role())
                : new Mentionable.OfUser(user(), findMember());
    }

    private <T> T find(Optional<Map<Snowflake, T>> known, String otherwise) {
        return known.flatMap(all -> Optional.ofNullable(all.get(option.asId())))
                .orElseThrow(() -> new SaidException(otherwise, option.asString()));
    }
}
