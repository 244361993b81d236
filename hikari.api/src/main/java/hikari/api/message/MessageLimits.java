package hikari.api.message;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.limit.Limits;
import hikari.api.message.component.Components;
import hikari.api.message.component.FileComponent;
import hikari.api.message.component.GalleryItem;
import hikari.api.message.component.MediaGallery;
import hikari.api.message.component.MediaItem;
import hikari.api.message.component.MessageComponent;
import hikari.api.message.component.Thumbnail;
import hikari.api.message.component.TopLevelComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What new and edited messages have in common: limits, and what does not go together.
final class MessageLimits {
    /// The marks that a request may set.
    private static final Flags<MessageFlag> FREE =
            Flags.of(
                    MessageFlag.SUPPRESS_EMBEDS,
                    MessageFlag.EPHEMERAL,
                    MessageFlag.SUPPRESS_NOTIFICATIONS,
                    MessageFlag.IS_VOICE_MESSAGE,
                    MessageFlag.IS_COMPONENTS_V2);

    private static final String ATTACHMENT = "attachment://";

    private MessageLimits() {}

    static List<Embed> embeds(List<Embed> embeds) {
        if (embeds.isEmpty()) {
            return List.of();
        }
        Limits.range(
                "embeds (characters in all)",
                embeds.stream().mapToInt(Embed::length).sum(),
                0,
                6000);
        return Limits.size("embeds", List.copyOf(embeds), 0, 10);
    }

    /// The files, each of which knows how large it may be.
    static List<Upload> uploads(List<Upload> uploads, AttachmentLimit limit) {
        Limits.size("attachments", uploads, 0, 10);
        if (uploads.isEmpty()) {
            return List.of();
        }
        limit.check(uploads);
        return uploads.stream().map(upload -> upload.within(limit)).toList();
    }

    static Settable<List<AttachmentRequest>> attachments(
            Settable<List<AttachmentRequest>> kept, List<Upload> uploads) {
        if (uploads.isEmpty() && !kept.isSet()) {
            return kept;
        }
        var all = new ArrayList<>(kept.value().orElse(List.of()));
        for (int number = 0; number < uploads.size(); number++) {
            all.add(AttachmentRequest.of(number, uploads.get(number)));
        }
        all.forEach(AttachmentRequest::check);
        return Settable.of(Limits.size("attachments", List.copyOf(all), 0, 10));
    }

    /// Checks that an edit with new files tells which of the old ones stay.
    static void told(Settable<List<AttachmentRequest>> kept, List<Upload> uploads) {
        Limits.allowed(
                "attachments",
                "new files alone",
                uploads.isEmpty() || kept.isSet(),
                "also those to keep: say keep(…) or keepAll(message), or replace all by files(…)");
    }

    static MessageFlag settable(MessageFlag flag) {
        Limits.allowed("flags", flag.name(), FREE.has(flag), FREE.toString());
        return flag;
    }

    /// The message, if its parts go together.
    static CreateMessage checked(CreateMessage message) {
        if (isForward(message)) {
            only(Set.of(), parts(message), "nothing beside what is forwarded");
            return message;
        }
        if (has(message.flags(), MessageFlag.IS_VOICE_MESSAGE)) {
            only(
                    Set.of("files"),
                    parts(message),
                    "nothing beside the recording of a voice message");
            voice(message.uploads());
        }
        var isV2 = has(message.flags(), MessageFlag.IS_COMPONENTS_V2);
        if (isV2) {
            only(Set.of("components", "files"), parts(message), "nothing with IS_COMPONENTS_V2");
            Limits.allowed(
                    "components",
                    "nothing",
                    hasAny(message.components()),
                    "components with IS_COMPONENTS_V2");
        } else if (!hasText(message) && !parts(message).containsValue(true)) {
            Limits.allowed(
                    "content", "nothing", false, "at least one of " + parts(message).keySet());
        }
        var components = message.components().value().orElse(List.of());
        if (isV2) {
            Components.checkMessage(components);
        } else {
            Components.checkRows(components);
        }
        attached(components, message.uploads());
        return message;
    }

    /// Checks that what components show as `attachment://` is among the files.
    private static void attached(List<TopLevelComponent> components, List<Upload> uploads) {
        if (components.isEmpty()) {
            return;
        }
        var names = uploads.stream().map(Upload::filename).collect(Collectors.toSet());
        Components.all(components)
                .flatMap(MessageLimits::media)
                .map(MediaItem::url)
                .filter(url -> url.startsWith(ATTACHMENT))
                .forEach(url ->
                        Limits.allowed(
                                "url",
                                "'%s'".formatted(url),
                                names.contains(url.substring(ATTACHMENT.length())),
                                "the files of the message: " + names));
    }

    private static Stream<MediaItem> media(MessageComponent component) {
        return switch (component) {
            case FileComponent file -> Stream.of(file.file());
            case Thumbnail picture -> Stream.of(picture.media());
            case MediaGallery gallery -> gallery.items().stream().map(GalleryItem::media);
            default -> Stream.empty();
        };
    }

    private static boolean isForward(CreateMessage message) {
        var reference = message.messageReference().value();
        var isForward =
                reference
                        .flatMap(MessageReference::type)
                        .filter(type -> type == MessageReferenceType.Known.FORWARD)
                        .isPresent();
        if (isForward) {
            Limits.allowed(
                    "message_reference",
                    "no channel_id",
                    reference.flatMap(MessageReference::channelId).isPresent(),
                    "the channel and the message to forward");
        }
        return isForward;
    }

    /// What Discord asks one of, by its name: whether it is there.
    private static Map<String, Boolean> parts(CreateMessage message) {
        var parts = new LinkedHashMap<String, Boolean>();
        parts.put("content", hasText(message));
        parts.put("embeds", hasAny(message.embeds()));
        parts.put("sticker_ids", hasAny(message.stickerIds()));
        parts.put("components", hasAny(message.components()));
        parts.put("files", !message.uploads().isEmpty());
        parts.put("poll", message.poll().value().isPresent());
        parts.put("shared_client_theme", message.sharedClientTheme().value().isPresent());
        return parts;
    }

    private static boolean hasText(CreateMessage message) {
        return message.content().value().filter(text -> !text.isEmpty()).isPresent();
    }

    private static boolean hasAny(Settable<? extends List<?>> list) {
        return list.value().filter(all -> !all.isEmpty()).isPresent();
    }

    private static boolean has(Settable<Flags<MessageFlag>> flags, MessageFlag flag) {
        return flags.value().filter(all -> all.has(flag)).isPresent();
    }

    private static void only(Set<String> these, Map<String, Boolean> parts, String rule) {
        parts.forEach((name, isThere) ->
                Limits.allowed(name, "a value", !isThere || these.contains(name), rule));
    }

    private static void voice(List<Upload> uploads) {
        Limits.size("files", uploads, 1, 1);
        var file = uploads.getFirst();
        Limits.allowed(
                "attachments",
                "no duration_secs and waveform",
                file.voice().isPresent(),
                "both for a voice message");
        Limits.allowed(
                "files",
                file.sentAs(),
                file.sentAs().startsWith("audio/"),
                "audio/ and more for a voice message");
    }

    /// The changes, if their parts go together.
    static EditMessage checked(EditMessage changes) {
        if (has(changes.flags(), MessageFlag.IS_COMPONENTS_V2)) {
            var rule = "only an empty one with IS_COMPONENTS_V2";
            var text = changes.content().value().orElse("");
            Limits.allowed("content", "a value", text.isEmpty(), rule);
            Limits.allowed("embeds", "a value", !hasAny(changes.embeds()), rule);
            Limits.allowed("poll", "a value", changes.poll().value().isEmpty(), rule);
        }
        Components.checkMessage(changes.components().value().orElse(List.of()));
        return changes;
    }
}
