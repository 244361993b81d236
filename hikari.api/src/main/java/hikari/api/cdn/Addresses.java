package hikari.api.cdn;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Addresses from their parts. Whatever a part is, the address stays under Discord's host.
final class Addresses {
    private static final String CDN = "https://cdn.discordapp.com";
    private static final String MEDIA = "https://media.discordapp.net";
    private static final String MOVING = "a_";
    private static final String UNRESERVED = "-_~.";

    private Addresses() {}

    static String cdn(Object... parts) {
        return CDN + path(parts);
    }

    static String media(Object... parts) {
        return MEDIA + path(parts);
    }

    /// A picture whose hash says whether it moves, where the kind can.
    static ImageUrl hashed(ImageKind kind, String hash, Object... folders) {
        var root = cdn(folders) + path(hash);
        return hash.startsWith(MOVING) && kind.formats().contains(ImageFormat.ANIMATED_WEBP)
                ? moving(kind, root)
                : still(kind, root);
    }

    static ImageUrl moving(ImageKind kind, String root) {
        return new ImageUrl(kind, root, true, ImageFormat.ANIMATED_WEBP, OptionalInt.empty());
    }

    static ImageUrl still(ImageKind kind, String root) {
        return new ImageUrl(kind, root, false, ImageFormat.PNG, OptionalInt.empty());
    }

    /// What is no end of an address is none: users write there what they like.
    static Optional<URI> proxied(String end) {
        try {
            return Optional.of(new URI(MEDIA + "/" + end));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String path(Object... parts) {
        return Arrays.stream(parts)
                .map(part -> "/" + encoded(part.toString()))
                .collect(Collectors.joining());
    }

    private static String encoded(String part) {
        var encoded = new StringBuilder();
        for (var octet : part.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xFF);
            if (isAlphanumeric(character) || UNRESERVED.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append("%%%02X".formatted((int) character));
            }
        }
        return encoded.toString();
    }

    private static boolean isAlphanumeric(char character) {
        return character >= '0' && character <= '9'
                || character >= 'A' && character <= 'Z'
                || character >= 'a' && character <= 'z';
    }
}
