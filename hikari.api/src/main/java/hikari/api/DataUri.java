package hikari.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/// Images and sounds as text, as Discord takes avatars, icons, emojis and sounds.
///
/// ```java
/// rest.users().editMe(me -> me.avatar(DataUri.of(Path.of("avatar.png"))));
/// ```
///
/// @see "Discord documentation: Reference, Image Data"
public final class DataUri {
    private static final int HEAD = 12;

    private DataUri() {}

    /// {@return a file of this machine as a `data:` address}
    ///
    /// @param path PNG, JPEG, GIF, WebP, AVIF, MP3 or Ogg
    /// @throws IOException when it cannot be read
    /// @throws IllegalArgumentException when it is none of these
    public static String of(Path path) throws IOException {
        return of(Files.readAllBytes(path));
    }

    /// {@return bytes as a `data:` address} The type is told by the first bytes.
    ///
    /// @param content PNG, JPEG, GIF, WebP, AVIF, MP3 or Ogg
    /// @throws IllegalArgumentException when it is none of these
    public static String of(byte[] content) {
        return "data:%s;base64,%s"
                .formatted(type(content), Base64.getEncoder().encodeToString(content));
    }

    private static String type(byte[] content) {
        var head =
                new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG")) {
            return "image/png";
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (head.startsWith("GIF8")) {
            return "image/gif";
        }
        if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
            return "image/webp";
        }
        if (head.startsWith("ftypavi", 4)) {
            return "image/avif";
        }
        if (head.startsWith("OggS")) {
            return "audio/ogg";
        }
        if (head.startsWith("ID3") || isMpegFrame(head)) {
            return "audio/mpeg";
        }
        throw new IllegalArgumentException(
                "The content is no PNG, JPEG, GIF, WebP, AVIF, MP3 or Ogg, which are all that Discord takes");
    }

    /// Eleven bits of ones begin a frame.
    private static boolean isMpegFrame(String head) {
        return head.length() > 1 && head.charAt(0) == 0xFF && (head.charAt(1) & 0xE0) == 0xE0;
    }
}
