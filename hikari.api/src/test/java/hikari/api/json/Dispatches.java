package hikari.api.json;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.application.ApplicationFlag;
import hikari.api.auditlog.AuditLogEntry;
import hikari.api.automoderation.AutoModerationAction;
import hikari.api.automoderation.TriggerType;
import hikari.api.channel.Channel;
import hikari.api.channel.ChannelType;
import hikari.api.channel.ThreadMember;
import hikari.api.command.CreateCommand;
import hikari.api.gateway.MemberChunk;
import hikari.api.gateway.MemberRequest;
import hikari.api.gateway.SessionStartLimit;
import hikari.api.gateway.VoiceStateUpdate;
import hikari.api.guild.Emoji;
import hikari.api.guild.Integration;
import hikari.api.guild.Member;
import hikari.api.guild.PartialEmoji;
import hikari.api.guild.Role;
import hikari.api.guild.SoundboardSound;
import hikari.api.guild.Sticker;
import hikari.api.guild.StickerPack;
import hikari.api.guild.UnavailableGuild;
import hikari.api.invite.InviteTargetType;
import hikari.api.invite.InviteType;
import hikari.api.message.PartialApplication;
import hikari.api.message.ReactionType;
import hikari.api.presence.Presence;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What wraps objects of the model and is read member by member, as dispatches are by the runtime:
/// as records, for the comparison of what is read with what is written.
public final class Dispatches {
    private Dispatches() {}

    public record MemberOfGuild(@Inline Member member, Snowflake guildId) {}

    public record UserOfGuild(User user, Snowflake guildId) {}

    public record UserIdOfGuild(Snowflake userId, Snowflake guildId) {}

    public record RoleOfGuild(Role role, Snowflake guildId) {}

    public record RoleIdOfGuild(Snowflake roleId, Snowflake guildId) {}

    public record AuditLogEntryOfGuild(@Inline AuditLogEntry entry, Snowflake guildId) {}

    public record IntegrationOfGuild(@Inline Integration integration, Snowflake guildId) {}

    public record IntegrationDelete(
            Snowflake id, Snowflake guildId, Optional<Snowflake> applicationId) {}

    public record ScheduledEventUserOfGuild(
            Snowflake guildScheduledEventId,
            Optional<Snowflake> guildScheduledEventExceptionId,
            Snowflake userId,
            Snowflake guildId) {}

    public record Emojis(Snowflake guildId, List<Emoji> emojis) {}

    public record Stickers(Snowflake guildId, List<Sticker> stickers) {}

    public record Sounds(Snowflake guildId, List<SoundboardSound> soundboardSounds) {}

    public record Chunk(@Inline MemberChunk chunk) {}

    public record RequestMembers(@Inline MemberRequest request) {}

    public record VoiceCommand(@Inline VoiceStateUpdate update) {}

    public record PinsUpdate(
            Optional<Snowflake> guildId, Snowflake channelId, Optional<Instant> lastPinTimestamp) {}

    public record ActionExecution(
            Snowflake guildId,
            AutoModerationAction action,
            Snowflake ruleId,
            TriggerType ruleTriggerType,
            Snowflake userId,
            Optional<Snowflake> channelId,
            Optional<Snowflake> messageId,
            Optional<Snowflake> alertSystemMessageId,
            String content,
            Optional<String> matchedKeyword,
            Optional<String> matchedContent) {}

    public record ChannelInfo(Snowflake guildId, List<ChannelInfoEntry> channels) {}

    public record ChannelInfoEntry(
            Snowflake id, Optional<String> status, Optional<Long> voiceStartTime) {}

    public record VoiceStatus(Snowflake id, Snowflake guildId, Optional<String> status) {}

    public record VoiceStart(Snowflake id, Snowflake guildId, Optional<Long> voiceStartTime) {}

    public record VoiceEffect(
            Snowflake channelId,
            Snowflake guildId,
            Snowflake userId,
            Optional<PartialEmoji> emoji,
            Optional<Integer> animationType,
            Optional<Integer> animationId,
            Optional<Snowflake> soundId,
            Optional<Double> soundVolume) {}

    public record WebhooksUpdate(Snowflake guildId, Snowflake channelId) {}

    public record InviteCreate(
            Snowflake channelId,
            String code,
            Instant createdAt,
            Optional<Snowflake> guildId,
            Optional<User> inviter,
            long maxAge,
            int maxUses,
            Optional<InviteTargetType> targetType,
            Optional<User> targetUser,
            Optional<PartialApplication> targetApplication,
            boolean temporary,
            int uses,
            Optional<Instant> expiresAt,
            Optional<InviteType> type,
            List<Snowflake> roleIds) {}

    public record InviteDelete(Snowflake channelId, Optional<Snowflake> guildId, String code) {}

    public record InviteCounts(
            int uses, int maxUses, long maxAge, boolean temporary, Instant createdAt) {}

    public record InviteStage(
            List<Member> members, int participantCount, int speakerCount, String topic) {}

    public record MessageDelete(
            Optional<Snowflake> id,
            List<Snowflake> ids,
            Snowflake channelId,
            Optional<Snowflake> guildId) {}

    public record PollVote(
            Snowflake userId,
            Snowflake channelId,
            Snowflake messageId,
            Optional<Snowflake> guildId,
            int answerId) {}

    public record Reacted(
            Optional<Snowflake> userId,
            Snowflake channelId,
            Snowflake messageId,
            Optional<Snowflake> guildId,
            Optional<Member> member,
            Emoji emoji,
            Optional<Snowflake> messageAuthorId,
            boolean burst,
            List<String> burstColors,
            ReactionType type) {}

    public record Ready(
            int v,
            OwnUser user,
            List<UnavailableGuild> guilds,
            String sessionId,
            String resumeGatewayUrl,
            List<Integer> shard,
            Optional<ReadyApplication> application) {}

    public record ReadyApplication(Snowflake id, Flags<ApplicationFlag> flags) {}

    public record ThreadDelete(
            Snowflake id, Snowflake guildId, Optional<Snowflake> parentId, ChannelType type) {}

    public record ThreadListSync(
            Snowflake guildId,
            List<Snowflake> channelIds,
            List<Channel> threads,
            List<ThreadMember> members) {}

    public record ThreadMembersUpdate(
            Snowflake id,
            Snowflake guildId,
            int memberCount,
            List<JoinedThread> addedMembers,
            List<Snowflake> removedMemberIds) {}

    public record JoinedThread(@Inline ThreadMember member, Optional<Presence> presence) {}

    public record ThreadMemberOfGuild(@Inline ThreadMember member, Snowflake guildId) {}

    public record Typing(
            Snowflake channelId,
            Optional<Snowflake> guildId,
            Snowflake userId,
            long timestamp,
            Optional<Member> member) {}

    public record Voters(List<User> users) {}

    public record StickerPacks(List<StickerPack> stickerPacks) {}

    public record EmojiList(List<Emoji> items) {}

    public record MentionedUser(@Inline OwnUser user, Optional<Member> member) {}

    public record BulkBanRequest(List<Snowflake> userIds, Optional<Integer> deleteMessageSeconds) {}

    public record Gateway(
            String url, Optional<Integer> shards, Optional<SessionStartLimit> sessionStartLimit) {}

    public record LocalizedCommand(
            @Inline CreateCommand command,
            Optional<String> nameLocalized,
            Optional<String> descriptionLocalized) {}
}
