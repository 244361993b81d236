package hikari.api.cdn;

import hikari.api.error.LimitExceededException;
import java.net.URI;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// The address of a picture. Entities have it for their own pictures, [Cdn] for any.
///
/// ```java
/// var small = user.displayAvatarUrl().format(ImageFormat.PNG).size(64);
/// embed.thumbnail(EmbedImage.of(small.toString()));
/// ```
///
/// What moves is asked for as moving WebP, as Discord recommends, all else as PNG, and emojis as
/// WebP; [#format] and [#still] change that. Without a size Discord chooses one. The address does
/// not expire.
///
/// @param kind what the picture shows
/// @param root the address up to the format, which is without dot and extension
/// @param isMoving whether the picture moves
/// @param format the format
/// @param size how many pixels the longer side has, if that is not left to Discord
/// @see "Discord documentation: Reference, Image Formatting"
public record ImageUrl(
        ImageKind kind, String root, boolean isMoving, ImageFormat format, OptionalInt size) {
    private static final int SMALLEST = 16;
    private static final int LARGEST = 4096;

    /// Checks that Discord has it so.
    ///
    /// @throws LimitExceededException when the kind is not to be had in this format, the picture
    ///   does not move and the format does, or the size is no power of two from 16 to 4096
    public ImageUrl {
        if (!formats(kind, isMoving).contains(format)) {
            throw new LimitExceededException("format", format.name(), named(kind, isMoving));
        }
        size.ifPresent(ImageUrl::check);
    }

    /// {@return the formats in which Discord has this picture}
    public Set<ImageFormat> formats() {
        return formats(kind, isMoving);
    }

    /// {@return the same picture in another format}
    ///
    /// @param other the format
    /// @throws LimitExceededException when Discord does not have it; see [#formats]
    public ImageUrl format(ImageFormat other) {
        return new ImageUrl(kind, root, isMoving, other, size);
    }

    /// {@return the same picture, not moving} As PNG, if it was to move; otherwise as it is. What
    /// Discord has only moving stays so: GIF and Lottie stickers.
    public ImageUrl still() {
        return format.isForMoving() && formats().contains(ImageFormat.PNG)
                ? format(ImageFormat.PNG)
                : this;
    }

    /// {@return the same picture in another size} Pictures of one size, as default avatars and
    /// stickers are, stay as they are.
    ///
    /// @param pixels how long the longer side is: a power of two from 16 to 4096. Discord does not
    ///   enlarge
    /// @throws LimitExceededException with any other number
    public ImageUrl size(int pixels) {
        check(pixels);
        return kind.isScaled()
                ? new ImageUrl(kind, root, isMoving, format, OptionalInt.of(pixels))
                : this;
    }

    /// {@return the address}
    public URI uri() {
        return URI.create(toString());
    }

    /// {@return the address as text, as embeds and components take it}
    @Override
    public String toString() {
        var sized = size.isPresent() ? "size=" + size.getAsInt() : "";
        var both = format.query().isEmpty() || sized.isEmpty() ? "" : "&";
        var query = format.query() + both + sized;
        return root + "." + format.extension() + (query.isEmpty() ? "" : "?" + query);
    }

    private static Set<ImageFormat> formats(ImageKind kind, boolean isMoving) {
        return kind.formats().stream()
                .filter(format -> isMoving || !format.isForMoving())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String named(ImageKind kind, boolean isMoving) {
        return formats(kind, isMoving).stream()
                .sorted(Comparator.naturalOrder())
                .map(ImageFormat::name)
                .collect(Collectors.joining(", "));
    }

    private static void check(int pixels) {
        if (pixels < SMALLEST || pixels > LARGEST || Integer.bitCount(pixels) != 1) {
            throw new LimitExceededException(
                    "size",
                    Integer.toString(pixels),
                    "powers of two from %d to %d".formatted(SMALLEST, LARGEST));
        }
    }
}
