package hikari.rest;

import java.util.Map;
import java.util.TreeMap;

/// Where what is read of answers differs from Discord's OpenAPI document on purpose, or because
/// that is wrong.
final class AnswerFaults {
    /// The reason of each difference, as [OpenApiTest] words it; with a star at the end, of all
    /// that begin so.
    static final Map<String, String> REASONS = new TreeMap<>();

    static {
        given(
                "only modals had text inputs in rows, and no message has; kept as unknown",
                "missing RowComponent with type 4");
        given(
                "documented, absent from the OpenAPI document",
                "surplus Application.guild",
                "surplus ChannelType value 16",
                "surplus Command.default_permission",
                "surplus CommandOption.file_types",
                "surplus ConnectionService value amazon-music",
                "surplus ConnectionService value crunchyroll",
                "surplus EntitlementType value *",
                "surplus Guild.icon_hash",
                "surplus Guild.owner",
                "surplus Guild.permissions",
                "surplus Guild.welcome_screen",
                "surplus GuildFeature value ENHANCED_ROLE_COLORS",
                "surplus GuildFeature value GUESTS_ENABLED",
                "surplus GuildFeature value GUILD_TAGS",
                "surplus GuildFeature value MORE_SOUNDBOARD",
                "surplus GuildFeature value SOUNDBOARD",
                "surplus IncidentsData.dm_spam_detected_at",
                "surplus IncidentsData.raid_detected_at",
                "surplus MediaItem.flags",
                "surplus MediaItem.placeholder",
                "surplus MediaItem.placeholder_version",
                "surplus MessageInteraction.member",
                "surplus MessageReferenceType value 1",
                "surplus MessageType value 44",
                "surplus OAuth2Scope value identify.premium",
                "surplus OAuth2Scope value sdk.social_layer",
                "surplus OAuth2Scope value sdk.social_layer_presence");
        given(
                "only in examples of the documentation, and in recorded answers",
                "surplus Entitlement.gift_code_flags",
                "surplus Entitlement.promotion_id",
                "surplus Entitlement.subscription_id",
                "surplus InteractionMetadata.name",
                "surplus LobbyMessage.edited_timestamp",
                "surplus LobbyMessage.timestamp",
                "surplus OwnUser.display_name_styles",
                "surplus Role.description",
                "surplus User.display_name_styles");
        given(
                "undocumented, in recorded answers",
                "surplus ConnectionIntegration.name",
                "surplus Member.hoisted_role",
                "surplus ScheduledEvent.sku_ids",
                "surplus Sticker.asset",
                "surplus StartedPost.nsfw");
        given(
                "from the gateway or in interactions, where the same record is read",
                "surplus AnnouncementChannel.app_permissions",
                "surplus CategoryChannel.app_permissions",
                "surplus DirectoryChannel.app_permissions",
                "surplus ForumChannel.app_permissions",
                "surplus Message.channel_type",
                "surplus Message.guild_id",
                "surplus Message.member",
                "surplus OwnUser.member",
                "surplus PartialGuild.locale",
                "surplus ResolvedData.attachments",
                "surplus ResolvedData.messages",
                "surplus StageChannel.app_permissions",
                "surplus StartedPost.app_permissions",
                "surplus StartedPost.newly_created",
                "surplus TextChannel.app_permissions",
                "surplus ThreadChannel.app_permissions",
                "surplus ThreadChannel.newly_created",
                "surplus ThreadMember.presence",
                "surplus User.member",
                "surplus VoiceChannel.app_permissions");
        given(
                "the record is also sent, and this member only then",
                "surplus ChannelSelect.required",
                "surplus MentionableSelect.required",
                "surplus MessageReference.fail_if_not_exists",
                "surplus PromptOption.emoji_animated",
                "surplus PromptOption.emoji_id",
                "surplus PromptOption.emoji_name",
                "surplus RoleSelect.required",
                "surplus StringSelect.required",
                "surplus UserSelect.required");
        given(
                "the document lists the events of the gateway; the documentation, the"
                        + " twelve that come by webhook",
                "missing EventWebhookType value *");
        given(
                "undocumented and never recorded; read as an unknown value, or as an"
                        + " unknown interaction",
                "missing InteractionType value 6",
                "missing ScheduledEventEntityType value 0");
        given(
                "undocumented and never recorded; what bots send has none",
                "missing Embed.components");
        given(
                "undocumented; each message of a search is one that it found",
                "missing Message.hit",
                "missing Message.restriction_count");
        given(
                "of voice channels, which threads are not",
                "missing StartedPost.bitrate",
                "missing StartedPost.rtc_region",
                "missing StartedPost.user_limit",
                "missing StartedPost.video_quality_mode",
                "missing ThreadChannel.bitrate",
                "missing ThreadChannel.rtc_region",
                "missing ThreadChannel.user_limit",
                "missing ThreadChannel.video_quality_mode");
        given(
                "an object without members, or the text `ok`",
                "missing execute_slack_compatible_webhook answer",
                "missing trigger_typing_indicator answer");
        given(
                "of the answer 202, which says that a search must wait, and is never handed out",
                "missing MessageSearchResult.code",
                "missing MessageSearchResult.message",
                "missing MessageSearchResult.retry_after",
                "missing ThreadSearchResult.code",
                "missing ThreadSearchResult.documents_indexed",
                "missing ThreadSearchResult.message",
                "missing ThreadSearchResult.retry_after");
        given(
                "documented, absent from the OpenAPI document, as in any thread",
                "surplus StartedPost.message");
        given("read from a number as well as from text", "Message.nonce can be integer");
    }

    private AnswerFaults() {}

    private static void given(String reason, String... differences) {
        for (var difference : differences) {
            REASONS.put(difference, reason);
        }
    }
}
