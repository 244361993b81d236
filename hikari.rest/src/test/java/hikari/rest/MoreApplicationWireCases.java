package hikari.rest;

import static hikari.rest.Fixture.APP;

import hikari.api.message.Upload;
import java.util.List;
import java.util.stream.Stream;

/// More operations on applications
final class MoreApplicationWireCases {
    private MoreApplicationWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(applications()).flatMap(List::stream);
    }

    private static List<WireCase> applications() {
        return List.of(
                new WireCase(
                        "GET /applications/55",
                        "",
                        "{\"id\":\"55\",\"name\":\"a\",\"verify_key\":\"00\"}",
                        c -> c.applications().fetch(APP)),
                new WireCase(
                        "PATCH /applications/55",
                        "{\"description\":\"d\"}",
                        "{\"id\":\"55\",\"name\":\"a\",\"verify_key\":\"00\"}",
                        c -> c.applications().edit(APP, e -> e.description("d"))),
                new WireCase(
                        "GET /applications/55/activity-instances/abc",
                        "",
                        "{\"application_id\":\"55\",\"instance_id\":\"abc\",\"launch_id\":\"66\",\"location\":{\"id\":\"l\",\"kind\":\"gc\",\"channel_id\":\"11\"},\"users\":[\"44\"]}",
                        c -> c.applications().fetchActivity(APP, "abc")),
                new WireCase(
                        "POST /applications/55/attachment",
                        "form file",
                        "{\"attachment\":{\"id\":\"66\",\"filename\":\"f\",\"size\":1,\"url\":\"u\",\"proxy_url\":\"p\"}}",
                        c -> c.applications().upload(APP, Upload.of("f", new byte[] {1}))));
    }
}
