package hikari.api.message;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.channel.ChannelType;
import hikari.api.guild.Member;
import hikari.api.guild.Sticker;
import hikari.api.guild.StickerItem;
import hikari.api.lobby.LobbyMessageMember;
import hikari.api.message.component.TopLevelComponent;
import hikari.api.text.Markup;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A message, as REST and the gateway tell it. The gateway adds the guild and the author's
/// membership.
///
/// Without the message content intent, and unless the bot wrote, was mentioned, or was written to
/// directly, `content`, `embeds`, `attachments`, `components` and `poll` are empty.
///
/// @param id the message's id
/// @param channelId the channel
/// @param author who wrote it; for webhooks the webhook's id, name and avatar
/// @param content the text
/// @param timestamp when it was written
/// @param editedTimestamp when it was edited last
/// @param tts whether it was read aloud
/// @param mentionEveryone whether it mentions everyone
/// @param mentions users it mentions
/// @param mentionRoles roles it mentions
/// @param mentionChannels channels it mentions, in crossposted messages
/// @param attachments files
/// @param embeds embeds
/// @param reactions reactions
/// @param nonce what the sender marked it with
/// @param pinned whether it is pinned
/// @param webhookId the webhook that wrote it
/// @param type the kind of message
/// @param activity the invitation to a Rich Presence
/// @param application the application of that Rich Presence
/// @param applicationId the application that answered an interaction with it, or owns the webhook
/// @param flags marks
/// @param messageReference the message it answers, forwards, was crossposted from, or tells about
/// @param messageSnapshots what was forwarded
/// @param referencedMessage the message it answers; unset when Discord did not look, null when it
///   is deleted
/// @param interactionMetadata the interaction that it answers
/// @param interaction the same as older versions told it
/// @param thread the thread on it
/// @param components buttons, selects and all else the message is made of
/// @param stickerItems stickers
/// @param stickers stickers as older versions told them
/// @param position where it stands in its thread, about; may have gaps and repeat
/// @param roleSubscriptionData the bought role that it tells of
/// @param purchaseNotification the purchase that it tells of; undocumented
/// @param resolved what the options of an auto-populated select mean
/// @param poll a poll
/// @param call the call that it tells of
/// @param sharedClientTheme a theme that the sender shares
/// @param lobbyMember the author as a member of the lobby that is linked with the channel;
///   undocumented
/// @param guildId the guild; only from the gateway
/// @param member the author's membership, without the user; only from the gateway, not for webhooks
/// @param channelType the kind of channel; only from the gateway
/// @see "Discord documentation: Resources, Message, Message Object"
public record Message(
        Snowflake id,
        Snowflake channelId,
        User author,
        String content,
        Instant timestamp,
        Optional<Instant> editedTimestamp,
        boolean tts,
        boolean mentionEveryone,
        List<User> mentions,
        List<Snowflake> mentionRoles,
        List<ChannelMention> mentionChannels,
        List<Attachment> attachments,
        List<Embed> embeds,
        List<Reaction> reactions,
        Optional<String> nonce,
        boolean pinned,
        Optional<Snowflake> webhookId,
        MessageType type,
        Optional<MessageActivity> activity,
        Optional<PartialApplication> application,
        Optional<Snowflake> applicationId,
        Flags<MessageFlag> flags,
        Optional<MessageReference> messageReference,
        List<MessageSnapshot> messageSnapshots,
        Settable<Message> referencedMessage,
        Optional<InteractionMetadata> interactionMetadata,
        Optional<MessageInteraction> interaction,
        Optional<Channel> thread,
        List<TopLevelComponent> components,
        List<StickerItem> stickerItems,
        List<Sticker> stickers,
        Optional<Integer> position,
        Optional<RoleSubscriptionData> roleSubscriptionData,
        Optional<PurchaseNotification> purchaseNotification,
        Optional<ResolvedData> resolved,
        Optional<Poll> poll,
        Optional<MessageCall> call,
        Optional<SharedClientTheme> sharedClientTheme,
        Optional<LobbyMessageMember> lobbyMember,
        Optional<Snowflake> guildId,
        Optional<Member> member,
        Optional<ChannelType> channelType) {

    /// {@return whether an application wrote it, as a bot or by a webhook} Bots should not answer
    /// such messages.
    public boolean isBot() {
        return author.isBot() || webhookId.isPresent();
    }

    /// {@return the address of this message in Discord's client}
    public String link() {
        return new Markup.MessageLink(guildId, channelId, Optional.of(id)).toString();
    }

    /// {@return whether it mentions this user by name}
    ///
    /// @param user the user
    public boolean isMentioning(Snowflake user) {
        return mentions.stream().anyMatch(mentioned -> mentioned.id().equals(user));
    }
}
