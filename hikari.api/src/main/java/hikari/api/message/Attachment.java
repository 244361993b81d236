package hikari.api.message;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.application.Application;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A file of a message.
///
/// @param id the attachment's id
/// @param filename the file's name
/// @param title a title
/// @param description a text for those who cannot see it, up to 1,024 characters
/// @param contentType the media type
/// @param size bytes
/// @param url where it is; the address expires
/// @param proxyUrl where a cached copy is
/// @param height pixels, for pictures and videos
/// @param width pixels, for pictures and videos
/// @param placeholder a tiny preview, a thumbhash in base64
/// @param placeholderVersion the version of the preview's format
/// @param ephemeral whether it goes after a while
/// @param durationSecs seconds of a voice message
/// @param waveform a voice message's shape, bytes in base64
/// @param flags marks
/// @param clipParticipants who was there when a clip was recorded
/// @param clipCreatedAt when a clip was recorded
/// @param application what a clip shows, with some of its members
/// @see "Discord documentation: Resources, Message, Attachment Object"
public record Attachment(
        Snowflake id,
        String filename,
        Optional<String> title,
        Optional<String> description,
        Optional<String> contentType,
        long size,
        String url,
        String proxyUrl,
        Optional<Integer> height,
        Optional<Integer> width,
        Optional<String> placeholder,
        Optional<Integer> placeholderVersion,
        boolean ephemeral,
        Optional<Double> durationSecs,
        Optional<String> waveform,
        Flags<AttachmentFlag> flags,
        List<User> clipParticipants,
        Optional<Instant> clipCreatedAt,
        Optional<Application> application) {

    /// {@return whether it is hidden until one looks} By its mark, or by a name that begins with
    /// `SPOILER_`, as older clients did it.
    public boolean isSpoiler() {
        return flags.has(AttachmentFlag.IS_SPOILER) || filename.startsWith("SPOILER_");
    }
}
