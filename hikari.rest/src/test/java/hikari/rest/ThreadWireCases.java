package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.USER;
import static hikari.rest.WireCase.THREAD_JSON;

import hikari.api.Snowflake;
import hikari.api.channel.TagMatch;
import hikari.api.channel.ThreadSearch;
import hikari.api.channel.ThreadSort;
import hikari.api.message.SearchOrder;
import hikari.api.message.Upload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Threads and posts.
final class ThreadWireCases {
    private static final String MEMBER_JSON =
            "{\"id\":\"11\",\"user_id\":\"44\",\"join_timestamp\":\"2026-01-01T00:00:00Z\",\"flags\":0}";
    private static final String NONE = "{\"threads\":[],\"members\":[],\"has_more\":false}";
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00.123456Z");

    private ThreadWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(
                        created(),
                        edited(),
                        posts(),
                        postsWithFiles(),
                        memberships(),
                        members(),
                        listed(),
                        archived(),
                        found())
                .flatMap(List::stream);
    }

    private static List<WireCase> created() {
        return List.of(
                new WireCase(
                        "POST /channels/11/threads",
                        "{\"name\":\"t\"}",
                        THREAD_JSON,
                        c -> c.threads().create(CHANNEL, t -> t.name("t"))),
                new WireCase(
                        "POST /channels/11/messages/22/threads",
                        "{\"name\":\"t\",\"auto_archive_duration\":60}",
                        THREAD_JSON,
                        c ->
                                c.threads()
                                        .create(
                                                CHANNEL,
                                                MESSAGE,
                                                t -> t.name("t").autoArchiveDuration(60))));
    }

    private static List<WireCase> edited() {
        return List.of(
                new WireCase(
                        "PATCH /channels/11",
                        "{\"archived\":false,\"locked\":true,\"applied_tags\":[\"66\"]}",
                        THREAD_JSON,
                        c ->
                                c.threads()
                                        .edit(
                                                CHANNEL,
                                                t ->
                                                        t.archived(false)
                                                                .locked(true)
                                                                .appliedTags(
                                                                        List.of(
                                                                                Snowflake.of(
                                                                                        66))))));
    }

    private static List<WireCase> posts() {
        return List.of(
                new WireCase(
                        "POST /channels/11/threads",
                        "{\"name\":\"t\",\"rate_limit_per_user\":5,\"message\":{\"content\":\"hi\"},\"applied_tags\":[\"66\"]}",
                        THREAD_JSON,
                        c ->
                                c.threads()
                                        .createPost(
                                                CHANNEL,
                                                p ->
                                                        p.name("t")
                                                                .rateLimitPerUser(
                                                                        Duration.ofSeconds(5))
                                                                .message(m -> m.content("hi"))
                                                                .appliedTags(
                                                                        List.of(
                                                                                Snowflake.of(
                                                                                        66))))));
    }

    private static List<WireCase> postsWithFiles() {
        return List.of(
                new WireCase(
                        "POST /channels/11/threads",
                        "form payload_json files[0]",
                        THREAD_JSON,
                        c ->
                                c.threads()
                                        .createPost(
                                                CHANNEL,
                                                p ->
                                                        p.name("t")
                                                                .message(m ->
                                                                        m.upload(
                                                                                Upload.of(
                                                                                        "a",
                                                                                        new byte
                                                                                                [1]))))));
    }

    private static List<WireCase> memberships() {
        return List.of(
                new WireCase(
                        "PUT /channels/11/thread-members/@me",
                        "",
                        "",
                        c -> c.threads().join(CHANNEL)),
                new WireCase(
                        "DELETE /channels/11/thread-members/@me",
                        "",
                        "",
                        c -> c.threads().leave(CHANNEL)),
                new WireCase(
                        "PUT /channels/11/thread-members/44",
                        "",
                        "",
                        c -> c.threads().addMember(CHANNEL, USER)),
                new WireCase(
                        "DELETE /channels/11/thread-members/44",
                        "",
                        "",
                        c -> c.threads().removeMember(CHANNEL, USER)));
    }

    private static List<WireCase> members() {
        return List.of(
                new WireCase(
                        "GET /channels/11/thread-members/44",
                        "",
                        MEMBER_JSON,
                        c -> c.threads().fetchMember(CHANNEL, USER)),
                new WireCase(
                        "GET /channels/11/thread-members/44?with_member=true",
                        "",
                        MEMBER_JSON,
                        c -> c.threads().fetchGuildMember(CHANNEL, USER)),
                new WireCase(
                        "GET /channels/11/thread-members",
                        "",
                        "[]",
                        c -> c.threads().fetchMembers(CHANNEL)),
                new WireCase(
                        "GET /channels/11/thread-members?with_member=true&after=0&limit=100",
                        "",
                        "[]",
                        c -> WireCase.readAll(c.threads().fetchGuildMembers(CHANNEL))));
    }

    private static List<WireCase> listed() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/threads/active",
                        "",
                        NONE,
                        c -> c.threads().fetchActive(GUILD)),
                new WireCase(
                        "GET /channels/11/threads/archived/public?limit=100",
                        "",
                        NONE,
                        c -> WireCase.readAll(c.threads().fetchPublicArchived(CHANNEL))),
                new WireCase(
                        "GET /channels/11/threads/archived/private?limit=100",
                        "",
                        NONE,
                        c -> WireCase.readAll(c.threads().fetchPrivateArchived(CHANNEL))),
                new WireCase(
                        "GET /channels/11/users/@me/threads/archived/private?limit=100",
                        "",
                        NONE,
                        c -> WireCase.readAll(c.threads().fetchJoinedPrivateArchived(CHANNEL))));
    }

    private static List<WireCase> archived() {
        return List.of(
                new WireCase(
                        "GET /channels/11/threads/archived/public?before=2026-01-01T00%3A00%3A00.123456Z&limit=100",
                        "",
                        NONE,
                        c ->
                                WireCase.readAll(
                                        c.threads().fetchPublicArchivedBefore(CHANNEL, TIME))),
                new WireCase(
                        "GET /channels/11/threads/archived/private?before=2026-01-01T00%3A00%3A00.123456Z&limit=100",
                        "",
                        NONE,
                        c ->
                                WireCase.readAll(
                                        c.threads().fetchPrivateArchivedBefore(CHANNEL, TIME))),
                new WireCase(
                        "GET /channels/11/users/@me/threads/archived/private?before=22&limit=100",
                        "",
                        NONE,
                        c ->
                                WireCase.readAll(
                                        c.threads()
                                                .fetchJoinedPrivateArchivedBefore(
                                                        CHANNEL, MESSAGE))));
    }

    private static List<WireCase> found() {
        return List.of(
                new WireCase(
                        "GET /channels/11/threads/search?name=t&slop=3&min_id=11&max_id=22&tag=66&tag=67"
                                + "&tag_setting=match_all&archived=true&sort_by=creation_time&sort_order=asc&limit=25",
                        "",
                        NONE,
                        c -> WireCase.readAll(c.threads().search(CHANNEL, search()))),
                new WireCase(
                        "GET /channels/11/threads/search?name=t&limit=25&offset=9975",
                        "",
                        NONE,
                        c ->
                                c.threads()
                                        .searchPage(
                                                CHANNEL,
                                                ThreadSearch.of(s -> s.name("t")),
                                                9_975)));
    }

    private static ThreadSearch search() {
        return ThreadSearch.of(s ->
                s.name("t")
                        .slop(3)
                        .minId(CHANNEL)
                        .maxId(MESSAGE)
                        .tag(List.of(Snowflake.of(66), Snowflake.of(67)))
                        .tagSetting(TagMatch.Known.ALL)
                        .archived(true)
                        .sortBy(ThreadSort.Known.CREATION_TIME)
                        .sortOrder(SearchOrder.Known.ASCENDING));
    }
}
