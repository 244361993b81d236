package hikari.api.event;

import static java.util.Map.entry;

import hikari.api.Flags;
import hikari.api.gateway.Intent;
import java.util.List;
import java.util.Map;

/// Discord's table of which intent delivers which events.
///
/// @see "Discord documentation: Gateway, List of Intents"
final class IntentTable {
    /// What each intent delivers. Without `MESSAGE_CONTENT`, which delivers nothing of its own.
    static final Map<Intent, List<Class<? extends Event>>> BY_INTENT =
            Map.ofEntries(
                    entry(
                            Intent.GUILDS,
                            List.of(
                                    GuildAvailableEvent.class,
                                    GuildJoinEvent.class,
                                    GuildUpdateEvent.class,
                                    GuildUnavailableEvent.class,
                                    GuildLeaveEvent.class,
                                    RoleCreateEvent.class,
                                    RoleUpdateEvent.class,
                                    RoleDeleteEvent.class,
                                    ChannelCreateEvent.class,
                                    ChannelUpdateEvent.class,
                                    ChannelDeleteEvent.class,
                                    GuildChannelPinsUpdateEvent.class,
                                    ThreadCreateEvent.class,
                                    ThreadUpdateEvent.class,
                                    ThreadDeleteEvent.class,
                                    ThreadListSyncEvent.class,
                                    ThreadMemberUpdateEvent.class,
                                    ThreadMembersUpdateEvent.class,
                                    StageInstanceCreateEvent.class,
                                    StageInstanceUpdateEvent.class,
                                    StageInstanceDeleteEvent.class,
                                    VoiceChannelStatusUpdateEvent.class,
                                    VoiceChannelStartTimeUpdateEvent.class)),
                    entry(
                            Intent.GUILD_MEMBERS,
                            List.of(
                                    MemberAddEvent.class,
                                    MemberUpdateEvent.class,
                                    MemberRemoveEvent.class,
                                    ThreadMembersUpdateEvent.class)),
                    entry(
                            Intent.GUILD_MODERATION,
                            List.of(
                                    AuditLogEntryCreateEvent.class,
                                    BanAddEvent.class,
                                    BanRemoveEvent.class,
                                    JoinRequestCreateEvent.class,
                                    JoinRequestUpdateEvent.class,
                                    JoinRequestDeleteEvent.class)),
                    entry(
                            Intent.GUILD_EXPRESSIONS,
                            List.of(
                                    EmojisUpdateEvent.class,
                                    StickersUpdateEvent.class,
                                    SoundboardSoundCreateEvent.class,
                                    SoundboardSoundUpdateEvent.class,
                                    SoundboardSoundDeleteEvent.class,
                                    SoundboardSoundsUpdateEvent.class)),
                    entry(
                            Intent.GUILD_INTEGRATIONS,
                            List.of(
                                    IntegrationsUpdateEvent.class,
                                    IntegrationCreateEvent.class,
                                    IntegrationUpdateEvent.class,
                                    IntegrationDeleteEvent.class)),
                    entry(Intent.GUILD_WEBHOOKS, List.of(WebhooksUpdateEvent.class)),
                    entry(
                            Intent.GUILD_INVITES,
                            List.of(InviteCreateEvent.class, InviteDeleteEvent.class)),
                    entry(
                            Intent.GUILD_VOICE_STATES,
                            List.of(
                                    VoiceChannelEffectSendEvent.class,
                                    VoiceStateUpdateEvent.class)),
                    entry(Intent.GUILD_PRESENCES, List.of(PresenceUpdateEvent.class)),
                    entry(
                            Intent.GUILD_MESSAGES,
                            List.of(
                                    GuildMessageCreateEvent.class,
                                    GuildMessageUpdateEvent.class,
                                    GuildMessageDeleteEvent.class,
                                    MessageBulkDeleteEvent.class)),
                    entry(
                            Intent.GUILD_MESSAGE_REACTIONS,
                            List.of(
                                    GuildReactionAddEvent.class,
                                    GuildReactionRemoveEvent.class,
                                    GuildReactionRemoveAllEvent.class,
                                    GuildReactionRemoveEmojiEvent.class)),
                    entry(Intent.GUILD_MESSAGE_TYPING, List.of(GuildTypingStartEvent.class)),
                    entry(
                            Intent.DIRECT_MESSAGES,
                            List.of(
                                    DmMessageCreateEvent.class,
                                    DmMessageUpdateEvent.class,
                                    DmMessageDeleteEvent.class,
                                    DmChannelPinsUpdateEvent.class)),
                    entry(
                            Intent.DIRECT_MESSAGE_REACTIONS,
                            List.of(
                                    DmReactionAddEvent.class,
                                    DmReactionRemoveEvent.class,
                                    DmReactionRemoveAllEvent.class,
                                    DmReactionRemoveEmojiEvent.class)),
                    entry(Intent.DIRECT_MESSAGE_TYPING, List.of(DmTypingStartEvent.class)),
                    entry(
                            Intent.GUILD_SCHEDULED_EVENTS,
                            List.of(
                                    ScheduledEventCreateEvent.class,
                                    ScheduledEventUpdateEvent.class,
                                    ScheduledEventDeleteEvent.class,
                                    ScheduledEventUserAddEvent.class,
                                    ScheduledEventUserRemoveEvent.class)),
                    entry(
                            Intent.AUTO_MODERATION_CONFIGURATION,
                            List.of(
                                    AutoModerationRuleCreateEvent.class,
                                    AutoModerationRuleUpdateEvent.class,
                                    AutoModerationRuleDeleteEvent.class)),
                    entry(
                            Intent.AUTO_MODERATION_EXECUTION,
                            List.of(AutoModerationActionEvent.class)),
                    entry(
                            Intent.GUILD_MESSAGE_POLLS,
                            List.of(GuildPollVoteAddEvent.class, GuildPollVoteRemoveEvent.class)),
                    entry(
                            Intent.DIRECT_MESSAGE_POLLS,
                            List.of(DmPollVoteAddEvent.class, DmPollVoteRemoveEvent.class)));

    /// What needs no intent.
    static final List<Class<? extends Event>> WITHOUT_INTENT =
            List.of(
                    StartingEvent.class,
                    StartedEvent.class,
                    StoppingEvent.class,
                    StoppedEvent.class,
                    ShardConnectedEvent.class,
                    ShardReadyEvent.class,
                    ShardGuildsReadyEvent.class,
                    ShardResumedEvent.class,
                    ShardDisconnectedEvent.class,
                    ExceptionEvent.class,
                    RawDispatchEvent.class,
                    CommandPermissionsUpdateEvent.class,
                    ChannelInfoEvent.class,
                    EntitlementCreateEvent.class,
                    EntitlementUpdateEvent.class,
                    EntitlementDeleteEvent.class,
                    GatewayRateLimitedEvent.class,
                    InteractionCreateEvent.class,
                    MemberChunkEvent.class,
                    OwnUserUpdateEvent.class,
                    SoundboardSoundsEvent.class,
                    SubscriptionCreateEvent.class,
                    SubscriptionUpdateEvent.class,
                    SubscriptionDeleteEvent.class,
                    VoiceServerUpdateEvent.class,
                    WebhookEventReceiveEvent.class);

    private IntentTable() {}

    /// {@return the intents of which each delivers events of this very type}
    static Flags<Intent> delivering(Class<?> type) {
        var all = Flags.none(Intent.class);
        for (var row : BY_INTENT.entrySet()) {
            all = row.getValue().contains(type) ? all.with(row.getKey()) : all;
        }
        return all;
    }
}
