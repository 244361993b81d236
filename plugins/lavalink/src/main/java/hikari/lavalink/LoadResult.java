package hikari.lavalink;

import java.util.List;
import java.util.Optional;

/// What a node found for an identifier. A later version may know more kinds.
///
/// @see "Lavalink documentation: REST API, Track Loading"
public sealed interface LoadResult {
    /// {@return what can be played: the track, those of the playlist, or those that were found}
    List<Track> tracks();

    /// One track.
    ///
    /// @param track the track
    record Single(Track track) implements LoadResult {
        @Override
        public List<Track> tracks() {
            return List.of(track);
        }
    }

    /// A playlist.
    ///
    /// @param name its name
    /// @param selected which of its tracks was meant, from 0 on
    /// @param tracks all of them
    record Playlist(String name, Optional<Integer> selected, List<Track> tracks)
            implements LoadResult {
        /// Keeps a copy.
        public Playlist {
            tracks = List.copyOf(tracks);
        }
    }

    /// What a search found.
    ///
    /// @param tracks best first
    record Search(List<Track> tracks) implements LoadResult {
        /// Keeps a copy.
        public Search {
            tracks = List.copyOf(tracks);
        }
    }

    /// Nothing.
    record Nothing() implements LoadResult {
        @Override
        public List<Track> tracks() {
            return List.of();
        }
    }

    /// It could not be loaded.
    ///
    /// @param failure why
    record Failed(TrackFailure failure) implements LoadResult {
        @Override
        public List<Track> tracks() {
            return List.of();
        }
    }
}
