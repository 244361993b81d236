package hikari.rest;

import java.util.Map;
import java.util.TreeMap;

/// Where Discord's OpenAPI document is known to be wrong, or where we differ from it on purpose.
final class Faults {
    /// The reason of each difference, as [OpenApiTest] words it.
    static final Map<String, String> REASONS = new TreeMap<>();

    static {
        given(
                "the record is also received, and this member only then",
                "surplus CommandChoice.name_localized",
                "surplus CommandOption.description_localized",
                "surplus CommandOption.name_localized",
                "surplus Embed.flags",
                "surplus EmbedAuthor.proxy_icon_url",
                "surplus EmbedFooter.proxy_icon_url",
                "surplus EmbedImage.content_type",
                "surplus EmbedImage.flags",
                "surplus EmbedImage.proxy_url",
                "surplus EmbedVideo.content_type",
                "surplus EmbedVideo.flags",
                "surplus EmbedVideo.proxy_url",
                "surplus FileComponent.name",
                "surplus FileComponent.size",
                "surplus MediaItem.attachment_id",
                "surplus MediaItem.content_type",
                "surplus MediaItem.flags",
                "surplus MediaItem.height",
                "surplus MediaItem.id",
                "surplus MediaItem.placeholder",
                "surplus MediaItem.placeholder_version",
                "surplus MediaItem.proxy_url",
                "surplus MediaItem.width",
                "surplus PollAnswer.answer_id");
        given(
                "deprecated in modals, which have labels instead",
                "missing ModalComponent with type 1");
        given(
                "documented, absent from the OpenAPI document",
                "surplus CommandOption.file_types",
                "surplus CreateChannel.flags",
                "surplus CreateCommand.nsfw",
                "surplus EditCommand.nsfw",
                "surplus FileUpload.file_types",
                "surplus MoveChannel.flags");
        given(
                "in the OpenAPI document, undocumented, and Discord ignores or refuses it from bots",
                "missing BotTokenRequest.provisional_user_id",
                "missing EditAutoModerationRule.trigger_type",
                "missing EmbedImage.is_animated",
                "missing EmbedVideo.is_animated");
        given(
                "deprecated by Discord, and what replaces it is sent",
                "missing CreateBan.delete_message_days");
        given(
                "an object that has no members, which is as good as no body",
                "missing unban_user_from_guild body");
        given(
                "for webhooks in general; an interaction's token says where its answer is, and its"
                        + " application may always send components",
                "missing delete_original_webhook_message query thread_id",
                "missing get_original_webhook_message query thread_id",
                "missing update_original_webhook_message query thread_id",
                "missing update_original_webhook_message query with_components");
        given(
                "the OpenAPI document gives a deferral the members of the message that it defers; the"
                        + " documentation says that only its EPHEMERAL flag counts",
                "missing DeferredMessageData.allowed_mentions",
                "missing DeferredMessageData.attachments",
                "missing DeferredMessageData.components",
                "missing DeferredMessageData.content",
                "missing DeferredMessageData.embeds",
                "missing DeferredMessageData.poll",
                "missing DeferredMessageData.tts");
        given(
                "answers an interaction of type 6, which the OpenAPI document names, but no page of"
                        + " the documentation: it asks whether a user may buy an SKU of the Social"
                        + " SDK; an UnknownInteraction is answered with an UnknownResponse",
                "missing InteractionResponse with type 13");
    }

    private Faults() {}

    private static void given(String reason, String... differences) {
        for (var difference : differences) {
            REASONS.put(difference, reason);
        }
    }
}
