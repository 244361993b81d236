package hikari.api.cache;

import hikari.api.Snowflake;
import java.util.Optional;
import java.util.stream.Stream;

/// What is cached of one kind, by id. A view looks at the cache whenever it is asked, and may be
/// kept until the cache closes. Reading waits for nobody and holds no lock. Counting or going
/// through what belongs to one guild, or through the messages of one channel, tells of one moment,
/// that of the call, however long the stream is read and whatever is written meanwhile; nothing is
/// copied for it. Across guilds, and among all users, each part is seen as it was at a moment of
/// its own.
///
/// @param <T> the kind
public interface CacheView<T> {
    /// {@return the one with this id, if it is cached}
    ///
    /// @param id its id
    Optional<T> find(Snowflake id);

    /// {@return how many there are}
    int size();

    /// {@return all of them, in no order}
    Stream<T> stream();

    /// {@return a view of nothing}
    ///
    /// @param <T> the kind
    static <T> CacheView<T> none() {
        return new CacheView<>() {
            @Override
            public Optional<T> find(Snowflake id) {
                return Optional.empty();
            }

            @Override
            public int size() {
                return 0;
            }

            @Override
            public Stream<T> stream() {
                return Stream.empty();
            }
        };
    }

    /// {@return whether there are none}
    default boolean isEmpty() {
        return size() == 0;
    }
}
