package hikari.api.message;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.guild.Sticker;
import hikari.api.guild.StickerItem;
import hikari.api.message.component.TopLevelComponent;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A forwarded message: only what does not tell who wrote it.
///
/// @param type the kind of message
/// @param content the text
/// @param embeds embeds
/// @param attachments files
/// @param timestamp when it was written
/// @param editedTimestamp when it was edited last
/// @param flags marks
/// @param mentions users it mentions
/// @param mentionRoles roles it mentions
/// @param stickerItems stickers
/// @param stickers stickers as older versions told them
/// @param components what the message is made of
/// @see "Discord documentation: Resources, Message, Message Snapshot Object"
public record SnapshotMessage(
        MessageType type,
        String content,
        List<Embed> embeds,
        List<Attachment> attachments,
        Instant timestamp,
        Optional<Instant> editedTimestamp,
        Flags<MessageFlag> flags,
        List<User> mentions,
        List<Snowflake> mentionRoles,
        List<StickerItem> stickerItems,
        List<Sticker> stickers,
        List<TopLevelComponent> components) {}
