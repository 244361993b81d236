package hikari.api.webhook;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.message.Attachment;
import hikari.api.message.Embed;
import hikari.api.message.MessageActivity;
import hikari.api.message.MessageFlag;
import hikari.api.message.MessageType;
import hikari.api.message.PartialApplication;
import hikari.api.message.component.TopLevelComponent;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A direct message that at least one user of a game took part in: one of Discord's, or one between
/// provisional accounts, which is seen in the game alone.
///
/// @param id the message's id
/// @param type what kind of message
/// @param content what it says
/// @param author who wrote it
/// @param flags marks
/// @param channelId the channel; not between provisional accounts
/// @param channel the channel, with the recipients
/// @param recipientId who it is for
/// @param lobbyId the lobby, in linked channels
/// @param applicationId the application that sent it
/// @param activity what it invites to
/// @param application the application of that
/// @param timestamp when it was written
/// @param editedTimestamp when it was changed
/// @param attachments the files
/// @param embeds the embeds
/// @param components the components
/// @see "Discord documentation: Events, Webhook Events, SDK DM Message Object"
public record GameDirectMessage(
        Snowflake id,
        MessageType type,
        String content,
        User author,
        Flags<MessageFlag> flags,
        Optional<Snowflake> channelId,
        Optional<Channel> channel,
        Optional<Snowflake> recipientId,
        Optional<Snowflake> lobbyId,
        Optional<Snowflake> applicationId,
        Optional<MessageActivity> activity,
        Optional<PartialApplication> application,
        Optional<Instant> timestamp,
        Optional<Instant> editedTimestamp,
        List<Attachment> attachments,
        List<Embed> embeds,
        List<TopLevelComponent> components) {}
