package hikari.rest;

import hikari.api.error.LimitExceededException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/// Checks arguments against Discord's limits before anything is sent.
final class Ranges {
    private Ranges() {}

    static void check(String field, int value, int min, int max) {
        if (value < min || value > max) {
            throw new LimitExceededException(
                    field, Integer.toString(value), "%d to %d".formatted(min, max));
        }
    }

    static void checkLength(String field, String text, int min, int max) {
        var length = text.codePointCount(0, text.length());
        if (length < min || length > max) {
            throw new LimitExceededException(
                    field, length + " characters", "%d to %d characters".formatted(min, max));
        }
    }

    static void check(String field, Duration value, Duration min, Duration max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new LimitExceededException(
                    field, value.toString(), "%s to %s".formatted(min, max));
        }
    }

    static String length(String field, String text, int min, int max) {
        checkLength(field, text, min, max);
        return text;
    }

    static <T> Collection<T> size(String field, Collection<T> all, int min, int max) {
        if (all.size() < min || all.size() > max) {
            throw new LimitExceededException(
                    field, all.size() + " elements", "%d to %d elements".formatted(min, max));
        }
        return all;
    }

    static int within(String field, int value, int min, int max) {
        check(field, value, min, max);
        return value;
    }

    /// What a moderation of an application's own says of a message. openapi.json:
    /// update_lobby_message_external_moderation_metadata.
    static Map<String, String> metadata(Map<String, String> metadata) {
        size("metadata", metadata.keySet(), 0, 5);
        metadata.forEach((name, value) -> checkLength("metadata." + name, value, 0, 2000));
        return Map.copyOf(metadata);
    }
}
