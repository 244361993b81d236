package hikari.api.message;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.user.User;
import java.util.Map;

/// What the ids among options and chosen values mean.
///
/// @param users users
/// @param members their membership, without the user and voice members
/// @param roles roles
/// @param channels channels, of which little more than id, name, type and permissions is told
/// @param messages messages
/// @param attachments files
/// @see "Discord documentation: Interactions, Receiving and Responding, Resolved Data Structure"
public record ResolvedData(
        Map<Snowflake, User> users,
        Map<Snowflake, Member> members,
        Map<Snowflake, Role> roles,
        Map<Snowflake, Channel> channels,
        Map<Snowflake, Message> messages,
        Map<Snowflake, Attachment> attachments) {}
