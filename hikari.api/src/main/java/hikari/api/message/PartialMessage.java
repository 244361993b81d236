package hikari.api.message;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.guild.Member;
import hikari.api.guild.StickerItem;
import hikari.api.message.component.MessageComponent;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;

/// Some members of a message: what MESSAGE_UPDATE of older recordings carries, and what a message
/// answers in interactions. What Discord did not send is unset.
///
/// @param id the message's id
/// @param channelId the channel
/// @param guildId the guild
/// @param author who wrote it
/// @param member the author's membership
/// @param content the text
/// @param timestamp when it was written
/// @param editedTimestamp when it was edited last
/// @param tts whether it was read aloud
/// @param mentionEveryone whether it mentions everyone
/// @param mentions users it mentions
/// @param mentionRoles roles it mentions
/// @param attachments files
/// @param embeds embeds
/// @param components what the message is made of
/// @param stickerItems stickers
/// @param pinned whether it is pinned
/// @param type the kind of message
/// @param flags marks
/// @param poll a poll
/// @see "Discord documentation: Gateway Events, Message Update"
public record PartialMessage(
        Snowflake id,
        Snowflake channelId,
        Settable<Snowflake> guildId,
        Settable<User> author,
        Settable<Member> member,
        Settable<String> content,
        Settable<Instant> timestamp,
        Settable<Instant> editedTimestamp,
        Settable<Boolean> tts,
        Settable<Boolean> mentionEveryone,
        Settable<List<User>> mentions,
        Settable<List<Snowflake>> mentionRoles,
        Settable<List<Attachment>> attachments,
        Settable<List<Embed>> embeds,
        Settable<List<MessageComponent>> components,
        Settable<List<StickerItem>> stickerItems,
        Settable<Boolean> pinned,
        Settable<MessageType> type,
        Settable<Flags<MessageFlag>> flags,
        Settable<Poll> poll) {}
