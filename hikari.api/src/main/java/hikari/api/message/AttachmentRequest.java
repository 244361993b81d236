package hikari.api.message;

import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.Optional;

/// A file of a message to be sent, or one that an edited message keeps. Of the latter Discord lets
/// the description change, and whether it is hidden.
///
/// @param id the number of the [Upload] in the request, from 0, or the id of an attachment to keep
/// @param filename the file's name, 1 to 1,024 characters
/// @param title a title, up to 1,024 characters
/// @param description a text for those who cannot see it, up to 1,024 characters
/// @param durationSecs seconds of a voice message
/// @param waveform a voice message's shape, bytes in base64
/// @param isSpoiler whether it is hidden until one looks
/// @param isRemix whether it was made from another picture
/// @see "Discord documentation: Resources, Message, Attachment Request Structure"
public record AttachmentRequest(
        Snowflake id,
        Optional<String> filename,
        Optional<String> title,
        Optional<String> description,
        Optional<Double> durationSecs,
        Optional<String> waveform,
        Optional<Boolean> isSpoiler,
        Optional<Boolean> isRemix) {

    /// {@return the file that an edited message keeps, as it is}
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
                Optional.empty(),
                Optional.empty());
    }

    /// {@return the file that an edited message keeps, as it is}
    ///
    /// @param attachment the attachment
    public static AttachmentRequest keep(Attachment attachment) {
        return keep(attachment.id());
    }

    /// {@return this file with a text for those who cannot see it}
    ///
    /// @param text up to 1,024 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public AttachmentRequest withDescription(String text) {
        return new AttachmentRequest(
                id,
                filename,
                title,
                Optional.of(Limits.length("description", text, 0, 1024)),
                durationSecs,
                waveform,
                isSpoiler,
                isRemix);
    }

    /// {@return this file, hidden until one looks}
    public AttachmentRequest asSpoiler() {
        return withSpoiler(true);
    }

    /// {@return this file, hidden no more}
    public AttachmentRequest withoutSpoiler() {
        return withSpoiler(false);
    }

    private AttachmentRequest withSpoiler(boolean isHidden) {
        return new AttachmentRequest(
                id,
                filename,
                title,
                description,
                durationSecs,
                waveform,
                Optional.of(isHidden),
                isRemix);
    }

    static AttachmentRequest of(int number, Upload upload) {
        return new AttachmentRequest(
                Snowflake.of(number),
                Optional.of(upload.filename()),
                upload.title(),
                upload.description(),
                upload.voice().map(voice -> voice.duration().toMillis() / 1e3),
                upload.voice().map(VoiceClip::waveform),
                mark(upload, AttachmentFlag.IS_SPOILER),
                mark(upload, AttachmentFlag.IS_REMIX));
    }

    /// Checks the limits of Discord's OpenAPI document: MessageAttachmentRequest.
    void check() {
        filename.ifPresent(text -> Limits.length("attachments.filename", text, 1, 1024));
        title.ifPresent(text -> Limits.length("attachments.title", text, 0, 1024));
        description.ifPresent(text -> Limits.length("attachments.description", text, 0, 1024));
        waveform.ifPresent(text -> Limits.length("attachments.waveform", text, 0, 400));
    }

    private static Optional<Boolean> mark(Upload upload, AttachmentFlag flag) {
        return upload.flags().has(flag) ? Optional.of(true) : Optional.empty();
    }
}
