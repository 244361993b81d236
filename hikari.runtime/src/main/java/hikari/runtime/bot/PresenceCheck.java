package hikari.runtime.bot;

import hikari.api.presence.Activity;
import hikari.api.presence.ActivityType;
import hikari.api.presence.PresenceUpdate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds in a presence what Discord takes from a bot and then does not show.
final class PresenceCheck {
    private static final Pattern STREAM =
            Pattern.compile("https?://([a-z]+\\.)?(twitch\\.tv|youtube\\.com)/.+");

    private PresenceCheck() {}

    /// {@return what to tell the author, one sentence for each activity that will not show}
    static List<String> warnings(PresenceUpdate presence) {
        return presence.activities().stream()
                .map(PresenceCheck::warning)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> warning(Activity activity) {
        var type = activity.type();
        if (type instanceof ActivityType.Unknown(var code)) {
            return Optional.of("Bots cannot set activities of type %d".formatted(code));
        }
        if (type == ActivityType.Known.STREAMING && !isStream(activity)) {
            return Optional.of(
                    "A STREAMING activity shows only with the url of a Twitch or YouTube stream");
        }
        if (type == ActivityType.Known.CUSTOM && activity.state().isEmpty()) {
            return Optional.of("A CUSTOM activity shows its state, and this one has none");
        }
        return Optional.empty();
    }

    private static boolean isStream(Activity activity) {
        return activity.url().filter(url -> STREAM.matcher(url).matches()).isPresent();
    }
}
