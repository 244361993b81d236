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
        implements ContainerComponent {

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

    /// {@return this file, hidden until one looks}
    public FileComponent asSpoiler() {
        return new FileComponent(id, file, true, name, size);
    }

    /// {@return this file with a number of its own}
    ///
    /// @param number the number in its message, 1 to 2,147,483,647; Discord numbers the others
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public FileComponent withId(int number) {
        return new FileComponent(
                Optional.of(ComponentLimits.id(number)), file, spoiler, name, size);
    }
}
