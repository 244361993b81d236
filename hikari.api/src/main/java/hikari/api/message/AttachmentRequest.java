package hikari.api.message;

import hikari.api.Snowflake;
import java.util.Optional;

/// A file of a message to be sent, or one that an edited message keeps.
///
/// @param id the number of the [Upload] in the request, from 0, or the id of an attachment to keep
/// @param filename the file's name
/// @param title a title
/// @param description a text for those who cannot see it, up to 1,024 characters
/// @param durationSecs seconds of a voice message
/// @param waveform a voice message's shape, bytes in base64
/// @param isSpoiler whether it is hidden until one looks
/// @see "Discord documentation: Resources, Message, Attachment Request Structure"
public record AttachmentRequest(
        Snowflake id,
        Optional<String> filename,
        Optional<String> title,
        Optional<String> description,
        Optional<Double> durationSecs,
        Optional<String> waveform,
        Optional<Boolean> isSpoiler) {

    /// {@return the file that an edited message keeps}
    ///
    /// @param attachment the attachment's id
    public static AttachmentRequest keep(Snowflake attachment) {
        return new AttachmentRequest(
                attachment,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static AttachmentRequest of(int number, Upload upload) {
        return new AttachmentRequest(
                Snowflake.of(number),
                Optional.of(upload.filename()),
                Optional.empty(),
                upload.description(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
