package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.message.SearchOrder;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads what a search finds, one page after the other as the stream is read.
///
/// A search that lists by id goes on at the last id read: Discord skips no more than 9,975 results
/// for an offset, and what is deleted meanwhile moves all that follow.
///
/// @param <R> a page, as Discord answers it
/// @param <T> what it holds
/// @param exchange sends the requests
/// @param call the request
/// @param conditions what is searched for
/// @param order by which ids it lists; empty when by something else
/// @param found what a page holds, given how many results there are up to its end
record Searching<R, T>(
        Exchange exchange,
        Call<R> call,
        Record conditions,
        Optional<Order> order,
        BiFunction<R, Integer, Found<T>> found) {
    private static final int PAGE = 25;
    private static final int LAST_OFFSET = 9_975;

    /// An order by id, by the parameter that a page goes on after.
    enum Order {
        ASCENDING("min_id", Comparator.naturalOrder()),
        DESCENDING("max_id", Comparator.reverseOrder());

        private final String parameter;
        private final Comparator<Snowflake> comparator;

        Order(String parameter, Comparator<Snowflake> comparator) {
            this.parameter = parameter;
            this.comparator = comparator;
        }

        /// Nothing for an order that this version does not know.
        static Optional<Order> of(SearchOrder order) {
            return switch (order) {
                case SearchOrder.Known.ASCENDING -> Optional.of(ASCENDING);
                case SearchOrder.Known.DESCENDING -> Optional.of(DESCENDING);
                default -> Optional.empty();
            };
        }
    }

    /// What is on a page.
    ///
    /// @param <T> what it holds
    /// @param items in the order of the search; fewer than a page even if more follow
    /// @param ids the ids of the items
    /// @param hasMore whether more follow
    record Found<T>(List<T> items, List<Snowflake> ids, boolean hasMore) {
        static <T> Found<T> of(List<T> items, Function<T, Snowflake> id, boolean hasMore) {
            return new Found<>(items, items.stream().map(id).toList(), hasMore);
        }
    }

    /// Where a page begins.
    ///
    /// @param id after which id of the order; empty for the first
    /// @param offset how many to leave out from there
    private record Position(Optional<Snowflake> id, int offset) {
        static final Position FIRST = new Position(Optional.empty(), 0);
    }

    /// One page.
    R page(int offset) {
        Ranges.check("offset", offset, 0, LAST_OFFSET);
        return fetch(new Position(Optional.empty(), offset));
    }

    Stream<T> stream() {
        return Pages.stream(
                Position.FIRST,
                position -> {
                    var page = found.apply(fetch(position), position.offset() + PAGE);
                    return new Pages.Page<>(page.items(), next(position, page));
                });
    }

    private Optional<Position> next(Position position, Found<T> page) {
        if (!page.hasMore()) {
            return Optional.empty();
        }
        if (order.isPresent() && !page.ids().isEmpty()) {
            return page.ids().stream()
                    .max(order.get().comparator)
                    .map(last -> new Position(Optional.of(last), 0));
        }
        var offset = position.offset() + PAGE;
        return offset > LAST_OFFSET
                ? Optional.empty()
                : Optional.of(new Position(position.id(), offset));
    }

    private R fetch(Position position) {
        var parameters = new LinkedHashMap<String, Object>(QueryRecord.of(conditions));
        position.id().ifPresent(id -> parameters.put(order.orElseThrow().parameter, id));
        parameters.put("limit", PAGE);
        if (position.offset() > 0) {
            parameters.put("offset", position.offset());
        }
        var page = call;
        for (Map.Entry<String, Object> each : parameters.entrySet()) {
            page = page.query(each.getKey(), each.getValue());
        }
        return exchange.fetch(page);
    }
}
