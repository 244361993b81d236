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
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;

/// Some members of a message: what MESSAGE_UPDATE carries, and what a message answers in
/// interactions. What Discord did not send is unset.
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
/// @param mentionChannels channels of other guilds that it mentions
/// @param reactions reactions
/// @param nonce what the sender gave it to know it again
/// @param webhookId the webhook that wrote it
/// @param activity what it invites to
/// @param application the application of what it invites to
/// @param applicationId the application that wrote it
/// @param messageReference the message that it answers, forwards or is about
/// @param messageSnapshots what it forwards
/// @param referencedMessage the message that it answers
/// @param interactionMetadata the interaction that it answers
/// @param interaction the interaction that it answers, as Discord said it before
/// @param thread the thread that began with it
/// @param stickers stickers, as Discord said it before
/// @param position where it stands in its thread
/// @param roleSubscriptionData the subscription that it is about
/// @param purchaseNotification the purchase that it tells of; undocumented
/// @param resolved what the ids in its selects mean
/// @param call the call that it is about
/// @param sharedClientTheme a theme that the sender shares
/// @param lobbyMember the author as a member of the lobby that is linked with the channel;
///   undocumented
/// @param channelType the kind of channel
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
        Settable<List<TopLevelComponent>> components,
        Settable<List<StickerItem>> stickerItems,
        Settable<Boolean> pinned,
        Settable<MessageType> type,
        Settable<Flags<MessageFlag>> flags,
        Settable<Poll> poll,
        Settable<List<ChannelMention>> mentionChannels,
        Settable<List<Reaction>> reactions,
        Settable<String> nonce,
        Settable<Snowflake> webhookId,
        Settable<MessageActivity> activity,
        Settable<PartialApplication> application,
        Settable<Snowflake> applicationId,
        Settable<MessageReference> messageReference,
        Settable<List<MessageSnapshot>> messageSnapshots,
        Settable<Message> referencedMessage,
        Settable<InteractionMetadata> interactionMetadata,
        Settable<MessageInteraction> interaction,
        Settable<Channel> thread,
        Settable<List<Sticker>> stickers,
        Settable<Integer> position,
        Settable<RoleSubscriptionData> roleSubscriptionData,
        Settable<PurchaseNotification> purchaseNotification,
        Settable<ResolvedData> resolved,
        Settable<MessageCall> call,
        Settable<SharedClientTheme> sharedClientTheme,
        Settable<LobbyMessageMember> lobbyMember,
        Settable<ChannelType> channelType) {}
