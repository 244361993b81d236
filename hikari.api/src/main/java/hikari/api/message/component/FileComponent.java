package hikari.api.message.component;

import hikari.api.json.Tag;
import java.util.Optional;

/// A file of the message.
///
/// @param id the component's number in its message
/// @param file the file; in requests `attachment://` and its name
/// @param spoiler whether it is hidden until one looks
/// @param name the file's name; only from Discord
/// @param size bytes; only from Discord
/// @see "Discord documentation: Components, Component Reference, File"
@Tag(13)
public record FileComponent(
        Optional<Integer> id,
        MediaItem file,
        boolean spoiler,
        Optional<String> name,
        Optional<Long> size)
        implements MessageComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.FILE;
    }

    /// {@return the uploaded file of this name}
    ///
    /// @param filename the name of an upload of the same message
    public static FileComponent of(String filename) {
        return new FileComponent(
                Optional.empty(),
                MediaItem.of("attachment://" + filename),
                false,
                Optional.empty(),
                Optional.empty());
    }
}
