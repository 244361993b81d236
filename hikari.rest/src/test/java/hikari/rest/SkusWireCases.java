package hikari.rest;

import static hikari.rest.Fixture.APP;

import java.util.List;
import java.util.stream.Stream;

/// Operations on what an application sells
final class SkusWireCases {
    private SkusWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(skus()).flatMap(List::stream);
    }

    private static List<WireCase> skus() {
        return List.of(
                new WireCase("GET /applications/55/skus", "", "[]", c -> c.skus().fetchAll(APP)));
    }
}
