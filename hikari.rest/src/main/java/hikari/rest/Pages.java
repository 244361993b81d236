package hikari.rest;

import hikari.api.Snowflake;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads an operation that answers in pages, one page after the other as the stream is read.
///
/// @param <T> what a page holds
/// @param <C> what says where a page begins
final class Pages<T, C> implements Iterator<T> {
    /// One page.
    ///
    /// @param <T> what it holds
    /// @param <C> what says where the next page begins
    /// @param items in the order of the stream
    /// @param next where the next page begins; empty when there is none
    record Page<T, C>(List<T> items, Optional<C> next) {}

    private final Function<C, Page<T, C>> fetch;
    private Optional<C> next;
    private Iterator<T> current = List.<T>of().iterator();

    private Pages(Optional<C> first, Function<C, Page<T, C>> fetch) {
        this.next = first;
        this.fetch = fetch;
    }

    static <T, C> Stream<T> stream(C first, Function<C, Page<T, C>> fetch) {
        var pages = new Pages<>(Optional.of(first), fetch);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        pages, Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /// A page of which Discord says whether there is more, which then begins at the last item.
    static <T, C> Page<T, Optional<C>> until(
            boolean hasMore, List<T> items, Function<? super T, Optional<C>> cursor) {
        return new Page<>(
                items,
                hasMore && !items.isEmpty()
                        ? cursor.apply(items.getLast()).map(Optional::of)
                        : Optional.empty());
    }

    /// Pages that begin after the last id of the one before, and are over when one is not full.
    static <T> Stream<T> byId(
            Snowflake first,
            int size,
            Function<Snowflake, List<T>> fetch,
            Function<T, Snowflake> id) {
        return stream(
                first,
                from -> {
                    var items = fetch.apply(from);
                    return new Page<>(
                            items,
                            items.size() < size
                                    ? Optional.empty()
                                    : Optional.of(id.apply(items.getLast())));
                });
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && next.isPresent()) {
            var page = fetch.apply(next.get());
            current = page.items().iterator();
            next = page.next();
        }
        return current.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All pages are read");
        }
        return current.next();
    }
}
