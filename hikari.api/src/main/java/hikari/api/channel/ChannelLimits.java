package hikari.api.channel;

import hikari.api.limit.Limits;
import java.time.Duration;
import java.util.List;

/// What requests for channels and threads have in common.
final class ChannelLimits {
    /// Discord documentation: Channel Resource, Channel Structure, `default_auto_archive_duration`.
    private static final List<Integer> ARCHIVE_MINUTES = List.of(60, 1440, 4320, 10080);

    private static final Duration LONGEST_SLOW_MODE = Duration.ofSeconds(21600);

    /// openapi.json: UpdateGuildChannelRequestPartial, `permission_overwrites`.
    private static final int MOST_OVERWRITES = 100;

    private ChannelLimits() {}

    static Duration slowMode(String field, Duration value) {
        return Limits.between(field, value, Duration.ZERO, LONGEST_SLOW_MODE);
    }

    static int archive(String field, int value) {
        Limits.allowed(
                field,
                value + " minutes",
                ARCHIVE_MINUTES.contains(value),
                "60, 1440, 4320 or 10080 minutes");
        return value;
    }

    static List<PermissionOverwrite> overwrites(List<PermissionOverwrite> value) {
        return Limits.size("permission_overwrites", List.copyOf(value), 0, MOST_OVERWRITES);
    }

    /// The names: Discord documentation: Channel Resource, Forum Tag Object. The rest:
    /// openapi.json.
    static List<ForumTag> tags(List<ForumTag> value) {
        for (var tag : value) {
            Limits.length("available_tags.name", tag.name(), 0, 20);
            tag.emojiName()
                    .ifPresent(text -> Limits.length("available_tags.emoji_name", text, 0, 100));
        }
        return Limits.size("available_tags", List.copyOf(value), 0, 20);
    }

    /// Discord documentation: Channel Resource, Default Reaction Object; the length: openapi.json.
    static DefaultReaction reaction(DefaultReaction value) {
        value.emojiName()
                .ifPresent(
                        text -> Limits.length("default_reaction_emoji.emoji_name", text, 0, 100));
        Limits.allowed(
                "default_reaction_emoji",
                "emoji_id and emoji_name",
                value.emojiId().isEmpty() || value.emojiName().isEmpty(),
                "one of the two");
        return value;
    }
}
