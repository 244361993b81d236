package hikari.api.message;

import hikari.api.Flags;
import hikari.api.limit.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// A file to send with a message. Immutable. It is opened once for each attempt to send, so that a
/// retry sends all of it, and read as it is sent, never held whole.
///
/// @param filename the file's name, 1 to 1,024 characters (openapi.json); embeds and components
///   refer to it as `attachment://` and the name
/// @param content the bytes
/// @param mediaType the media type, if it is not to be guessed from the name
/// @param title a title, up to 1,024 characters (openapi.json)
/// @param description a text for those who cannot see it, up to 1,024 characters
/// @param voice the length and shape of a recording
/// @param flags IS_SPOILER and IS_REMIX
/// @param observer is told how far the sending has come
/// @param limit how large it may be; set by the message that it is sent with
/// @see "Discord documentation: API Reference, Uploading Files"
public record Upload(
        String filename,
        UploadContent content,
        Optional<String> mediaType,
        Optional<String> title,
        Optional<String> description,
        Optional<VoiceClip> voice,
        Flags<AttachmentFlag> flags,
        Optional<Consumer<? super UploadProgress>> observer,
        AttachmentLimit limit) {

    /// Checks the limits.
    ///
    /// @throws hikari.api.error.LimitExceededException beyond them
    public Upload {
        Limits.length("filename", filename, 1, 1024);
        mediaType.ifPresent(type ->
                Limits.allowed(
                        "media type",
                        type.strip(),
                        type.matches("[!-~]+/[ -~]+"),
                        "such as audio/ogg, in one line"));
        title.ifPresent(text -> Limits.length("title", text, 0, 1024));
        description.ifPresent(text -> Limits.length("description", text, 0, 1024));
    }

    /// {@return a file with content from anywhere}
    ///
    /// @param filename the file's name
    /// @param content opened once for each attempt
    /// @throws hikari.api.error.LimitExceededException when the name is empty or too long
    public static Upload of(String filename, UploadContent content) {
        return new Upload(
                filename,
                content,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Flags.none(AttachmentFlag.class),
                Optional.empty(),
                AttachmentLimit.none());
    }

    /// {@return a file with these bytes}
    ///
    /// @param filename the file's name
    /// @param bytes the content; not copied
    public static Upload of(String filename, byte[] bytes) {
        return of(filename, new UploadContents.Bytes(bytes));
    }

    /// {@return a file of this machine, under its own name}
    ///
    /// @param path where it is
    public static Upload of(Path path) {
        var name = path.getFileName();
        return of(
                name == null || name.toString().isEmpty() ? "file" : name.toString(),
                new UploadContents.File(path));
    }

    /// {@return a file with what is left of a stream} It can be sent once: a request that began to
    /// read it is not repeated, and fails with what the first attempt failed with; sending the file
    /// another time fails with a [hikari.api.error.UploadFailedException]. Give an [UploadContent]
    /// that opens a stream where repeating matters. The stream is closed when it was sent.
    ///
    /// @param filename the file's name
    /// @param stream the content
    public static Upload of(String filename, InputStream stream) {
        return of(filename, new UploadContents.Once(stream, new AtomicBoolean()));
    }

    /// {@return a file of another server, under the last part of the address's path} It is asked
    /// for when the request is sent, by the thread that sends it, and passed on as it comes, with
    /// its length if that server tells. Redirects are followed up to 5 times, but never from
    /// `https` to `http`. That server gets 10 s for a connection and 15 s for each further part. It
    /// is told nothing of the bot. A failure is a [hikari.api.error.UploadFailedException].
    ///
    /// The connection is made with Java's own settings, such as `https.proxyHost`, and not with
    /// those of the REST client. It comes from this machine, so check addresses that users give.
    ///
    /// @param url an `http` or `https` address
    /// @throws hikari.api.error.LimitExceededException when it is no such address
    public static Upload of(URI url) {
        var scheme = String.valueOf(url.getScheme());
        Limits.allowed(
                "url",
                UrlContent.shown(url),
                scheme.matches("(?i)https?") && url.getHost() != null,
                "http or https with a host");
        var content = new UrlContent(url);
        return of(content.filename(), content);
    }

    /// {@return this file under another name}
    ///
    /// @param name 1 to 1,024 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public Upload withFilename(String name) {
        return new Upload(
                name, content, mediaType, title, description, voice, flags, observer, limit);
    }

    /// {@return this file with a media type that its name does not tell}
    ///
    /// @param type such as `audio/ogg`
    /// @throws hikari.api.error.LimitExceededException when it is no media type
    public Upload withMediaType(String type) {
        var given = Optional.of(type);
        return new Upload(
                filename, content, given, title, description, voice, flags, observer, limit);
    }

    /// {@return this file with a title}
    ///
    /// @param text up to 1,024 characters (openapi.json)
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public Upload withTitle(String text) {
        var given = Optional.of(text);
        return new Upload(
                filename, content, mediaType, given, description, voice, flags, observer, limit);
    }

    /// {@return this file with a text for those who cannot see it}
    ///
    /// @param text up to 1,024 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public Upload withDescription(String text) {
        var given = Optional.of(text);
        return new Upload(
                filename, content, mediaType, title, given, voice, flags, observer, limit);
    }

    /// {@return this file, hidden until one looks} Its name stays; Discord also hides files whose
    /// name begins with `SPOILER_`.
    public Upload asSpoiler() {
        return marked(AttachmentFlag.IS_SPOILER);
    }

    /// {@return this file, marked as made from another picture} Discord calls that deprecated.
    public Upload asRemix() {
        return marked(AttachmentFlag.IS_REMIX);
    }

    private Upload marked(AttachmentFlag flag) {
        var marks = flags.with(flag);
        return new Upload(
                filename, content, mediaType, title, description, voice, marks, observer, limit);
    }

    /// {@return this file as a recording} For [CreateMessage.Builder#voiceMessage(Upload)].
    ///
    /// @param duration how long it is
    /// @param loudness its shape, one unsigned byte for each point in time, up to 256
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public Upload asVoice(Duration duration, byte[] loudness) {
        var clip = Optional.of(VoiceClip.of(duration, loudness));
        return new Upload(
                filename, content, mediaType, title, description, clip, flags, observer, limit);
    }

    /// {@return this file, with somebody who is told how far the sending has come} Told after each
    /// part of a few kilobytes, before the network has it, in order, and again from the beginning
    /// when the request is repeated. That is done by the thread that reads the file, which is not
    /// the one that waits for the answer, and no byte moves meanwhile. What the observer throws
    /// ends the request, and comes out of it as it is; nothing is sent then.
    ///
    /// @param watcher is told
    public Upload observed(Consumer<? super UploadProgress> watcher) {
        Optional<Consumer<? super UploadProgress>> told = Optional.of(watcher);
        return new Upload(
                filename, content, mediaType, title, description, voice, flags, told, limit);
    }

    /// {@return this file, which may be this large}
    Upload within(AttachmentLimit most) {
        return new Upload(
                filename, content, mediaType, title, description, voice, flags, observer, most);
    }

    /// {@return the media type that it is sent as: the one given, else one by its name, else any
    /// bytes}
    public String sentAs() {
        return mediaType
                .or(() -> Optional.ofNullable(URLConnection.guessContentTypeFromName(filename)))
                .orElse("application/octet-stream");
    }

    /// {@return how many bytes it has, if that can be known now} What cannot be read now fails when
    /// it is sent.
    public OptionalLong knownLength() {
        try {
            return content.length();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /// Opens the file to send it: its bytes are counted, compared with its limit and length, and
    /// the observer is told. For those who send requests.
    ///
    /// @return the opened file; the caller closes it
    /// @throws IOException when it cannot be read
    /// @throws hikari.api.error.LimitExceededException when it is known to be too large
    public OpenUpload open() throws IOException {
        var opened = content.start();
        try {
            limit.checkFile(filename, opened.length().orElse(0));
        } catch (RuntimeException e) {
            opened.stream().close();
            throw e;
        }
        return new OpenUpload(
                new UploadStream(this, opened.stream(), opened.length()), opened.length());
    }
}
