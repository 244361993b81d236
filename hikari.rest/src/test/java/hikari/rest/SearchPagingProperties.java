package hikari.rest;

import static hikari.rest.Fixture.GUILD;
import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.json.Json;
import hikari.api.message.MessageSearch;
import hikari.api.message.SearchOrder;
import jakarta.json.bind.Jsonb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// A search by time brings every message once, in order, also while what it brings is deleted.
class SearchPagingProperties {
    /// Messages that a search by time finds, as Discord would: 25 of those within the bounds.
    private static final class Index implements Exchange {
        private static final Jsonb JSON = Json.create();

        private final TreeSet<Long> ids = new TreeSet<>();

        @Override
        @SuppressWarnings("unchecked") // a route's type is that of its result
        public <T> T fetch(Call<T> call) {
            return (T) Json.decode(JSON, page(parameters(call)), call.route().result());
        }

        private static Map<String, String> parameters(Call<?> call) {
            var parameters = new HashMap<String, String>();
            call.query().forEach(each -> parameters.put(each.getKey(), each.getValue()));
            return parameters;
        }

        private String page(Map<String, String> parameters) {
            var min = Long.parseLong(parameters.getOrDefault("min_id", "-1"));
            var max = Long.parseLong(parameters.getOrDefault("max_id", "" + Long.MAX_VALUE));
            var within = ids.subSet(min, false, max, false);
            var ordered =
                    "asc".equals(parameters.get("sort_order")) ? within : within.descendingSet();
            var found =
                    ordered.stream()
                            .skip(Long.parseLong(parameters.getOrDefault("offset", "0")))
                            .limit(Long.parseLong(parameters.getOrDefault("limit", "25")))
                            .map(id -> "[" + Fixture.MESSAGE_JSON.replace("22", "" + id) + "]")
                            .collect(Collectors.joining(","));
            return "{\"total_results\":%d,\"messages\":[%s]}".formatted(within.size(), found);
        }

        @Override
        public <T> Optional<T> find(Call<T> call) {
            return Optional.of(fetch(call));
        }

        @Override
        public void run(Call<Void> call) {
            throw new AssertionError(call);
        }

        @Override
        public Repetition repeat(Call<Void> call, Duration period) {
            throw new AssertionError(call);
        }
    }

    @Property(tries = 100)
    void everyMessageComesOnceInOrder(
            @ForAll @IntRange(max = 130) int count,
            @ForAll boolean isAscending,
            @ForAll boolean isDeleted,
            @ForAll long seed) {
        var index = new Index();
        var random = new Random(seed);
        LongStream.range(0, count)
                .map(i -> 1_000 + i * 10 + random.nextInt(10))
                .forEach(index.ids::add);
        var all = new ArrayList<>(isAscending ? index.ids : index.ids.descendingSet());
        List<Long> read = new ArrayList<>();
        new DefaultMessages(index)
                .search(GUILD, order(isAscending))
                .forEach(message -> {
                    read.add(message.id().value());
                    if (isDeleted) {
                        index.ids.remove(message.id().value());
                    }
                });
        assertThat(read).isEqualTo(all);
    }

    private static MessageSearch order(boolean isAscending) {
        return MessageSearch.of(search ->
                search.sortOrder(
                        isAscending ? SearchOrder.Known.ASCENDING : SearchOrder.Known.DESCENDING));
    }
}
