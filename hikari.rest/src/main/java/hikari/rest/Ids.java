package hikari.rest;

import hikari.api.Snowflake;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads an operation whose pages begin before or after an id, one page after the other as the
/// stream is read. In what order Discord lists a page does not matter.
///
/// @param <T> what a page holds
/// @param size how much one page holds at most
/// @param fetch fetches a page
/// @param id the id that pages go by
record Ids<T>(int size, Fetch<T> fetch, Function<? super T, Snowflake> id) {
    /// Fetches a page.
    ///
    /// @param <T> what it holds
    interface Fetch<T> {
        /// What is on one side of an id.
        ///
        /// @param side `before` or `after`
        /// @param from the id; without one all
        List<T> page(String side, Optional<Snowflake> from);
    }

    static <T> Ids<T> of(
            Exchange exchange, Call<List<T>> call, int size, Function<? super T, Snowflake> id) {
        return new Ids<>(
                size,
                (side, from) -> {
                    var page = from.isPresent() ? call.query(side, from.get()) : call;
                    return exchange.fetch(page.query("limit", size));
                },
                id);
    }

    /// The newest first.
    Stream<T> down() {
        return down(Optional.empty());
    }

    /// What is before an id, the newest first.
    Stream<T> before(Snowflake from) {
        return down(Optional.of(from));
    }

    /// What is after an id, the oldest first.
    Stream<T> after(Snowflake from) {
        return Pages.stream(
                from,
                after -> {
                    var items = sorted("after", Optional.of(after), byId());
                    return new Pages.Page<>(items, last(items));
                });
    }

    private Stream<T> down(Optional<Snowflake> first) {
        return Pages.stream(
                first,
                before -> {
                    var items = sorted("before", before, byId().reversed());
                    return new Pages.Page<>(items, last(items).map(Optional::of));
                });
    }

    private Comparator<T> byId() {
        return Comparator.comparing(id::apply);
    }

    private List<T> sorted(String side, Optional<Snowflake> from, Comparator<T> order) {
        return fetch.page(side, from).stream().sorted(order).toList();
    }

    private Optional<Snowflake> last(List<T> items) {
        return items.size() < size ? Optional.empty() : Optional.of(id.apply(items.getLast()));
    }
}
