package hikari.api.voice.audio;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a file says of the audio in it: title, artist and the like, by key. Written by anybody, so
/// not to be trusted: a text may hold markup, or mention people.
///
/// @param values all of them, by key in upper case; in the order in which they were written
public record AudioTags(Map<String, List<String>> values) {
    /// Nothing is said.
    public static final AudioTags NONE = new AudioTags(Map.of());

    /// Keeps a copy.
    public AudioTags {
        var copy = new LinkedHashMap<String, List<String>>();
        values.forEach((key, texts) -> copy.put(key.toUpperCase(Locale.ROOT), List.copyOf(texts)));
        values = Collections.unmodifiableMap(copy);
    }

    /// {@return the first text of a key, if there is one}
    ///
    /// @param key its name, in any case, as in `ALBUM`
    public Optional<String> find(String key) {
        return values.getOrDefault(key.toUpperCase(Locale.ROOT), List.of()).stream().findFirst();
    }

    /// {@return the title, if it is said}
    public Optional<String> title() {
        return find("TITLE");
    }

    /// {@return who plays, if it is said}
    public Optional<String> artist() {
        return find("ARTIST");
    }
}
