package hikari.api.cache;

import hikari.api.Snowflake;
import java.util.Optional;
import java.util.stream.Stream;

/// What is cached of one kind, by id. Reading never blocks on the network and holds no lock; each
/// entry is seen as it was at some moment of the call.
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

    /// {@return whether there are none}
    default boolean isEmpty() {
        return size() == 0;
    }
}
