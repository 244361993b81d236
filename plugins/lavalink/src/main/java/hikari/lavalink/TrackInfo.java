package hikari.lavalink;

import java.time.Duration;
import java.util.Optional;

/// What a track is.
///
/// @param identifier by which its source knows it
/// @param isSeekable whether one can jump in it
/// @param author who made it
/// @param length how long it is; without meaning for a stream
/// @param isStream whether it has no end
/// @param position where it begins
/// @param title its title
/// @param uri its address
/// @param artworkUrl the address of a picture
/// @param isrc its International Standard Recording Code
/// @param sourceName where it comes from, as in `youtube`
/// @see "Lavalink documentation: REST API, Track Info"
public record TrackInfo(
        String identifier,
        boolean isSeekable,
        String author,
        Duration length,
        boolean isStream,
        Duration position,
        String title,
        Optional<String> uri,
        Optional<String> artworkUrl,
        Optional<String> isrc,
        String sourceName) {}
