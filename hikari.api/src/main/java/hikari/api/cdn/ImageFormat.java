package hikari.api.cdn;

/// A kind of file in which Discord gives out pictures.
///
/// @see "Discord documentation: Reference, Image Formats"
public enum ImageFormat {
    /// PNG; of avatar decorations and some stickers, it moves
    PNG("png", ""),
    /// JPEG
    JPEG("jpg", ""),
    /// WebP that does not move
    WEBP("webp", ""),
    /// WebP that moves; only of pictures that do
    ANIMATED_WEBP("webp", "animated=true"),
    /// GIF; only of pictures that move. Those uploaded as WebP or AVIF do not convert well to it
    GIF("gif", ""),
    /// vectors in JSON, for a Lottie player
    LOTTIE("json", "");

    private final String extension;
    private final String query;

    ImageFormat(String extension, String query) {
        this.extension = extension;
        this.query = query;
    }

    /// {@return the end of the address, without the dot}
    public String extension() {
        return extension;
    }

    String query() {
        return query;
    }

    /// {@return whether it is for pictures that move only}
    boolean isForMoving() {
        return this == GIF || this == ANIMATED_WEBP;
    }
}
