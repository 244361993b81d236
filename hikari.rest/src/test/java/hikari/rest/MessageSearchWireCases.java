package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.USER;

import hikari.api.Snowflake;
import hikari.api.message.MessageSearch;
import hikari.api.message.SearchAuthorType;
import hikari.api.message.SearchEmbedType;
import hikari.api.message.SearchHas;
import hikari.api.message.SearchOrder;
import hikari.api.message.SearchSort;
import java.util.List;
import java.util.stream.Stream;

/// Searches for messages, with all conditions.
final class MessageSearchWireCases {
    private static final String NOTHING =
            "{\"doing_deep_historical_index\":false,\"total_results\":0,\"messages\":[]}";

    private MessageSearchWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(
                new WireCase(
                        "GET /guilds/33/messages/search?content=hi&limit=25",
                        "",
                        NOTHING,
                        c -> WireCase.readAll(c.messages().search(GUILD, s -> s.content("hi")))),
                new WireCase(
                        "GET /guilds/33/messages/search?max_id=22&min_id=11&slop=3&content=hi"
                                + "&channel_id=11&channel_id=12&author_type=user&author_id=44"
                                + "&mentions=44&mentions_role_id=45&mention_everyone=true"
                                + "&replied_to_user_id=44&replied_to_message_id=22&pinned=false"
                                + "&limit=25&offset=50",
                        "",
                        NOTHING,
                        c -> c.messages().searchPage(GUILD, bySender(), 50)),
                new WireCase(
                        "GET /guilds/33/messages/search?has=image&embed_type=gif"
                                + "&embed_provider=Tenor&link_hostname=a.example"
                                + "&attachment_filename=b&attachment_extension=txt"
                                + "&sort_by=relevance&sort_order=asc&include_nsfw=true&limit=25",
                        "",
                        NOTHING,
                        c -> WireCase.readAll(c.messages().search(GUILD, byContent()))));
    }

    private static MessageSearch bySender() {
        return MessageSearch.of(s ->
                s.maxId(MESSAGE)
                        .minId(CHANNEL)
                        .slop(3)
                        .content("hi")
                        .channelId(List.of(CHANNEL, Snowflake.of(12)))
                        .authorType(List.of(SearchAuthorType.Known.USER))
                        .authorId(List.of(USER))
                        .mentions(List.of(USER))
                        .mentionsRoleId(List.of(Snowflake.of(45)))
                        .mentionEveryone(true)
                        .repliedToUserId(List.of(USER))
                        .repliedToMessageId(List.of(MESSAGE))
                        .pinned(false));
    }

    private static MessageSearch byContent() {
        return MessageSearch.of(s ->
                s.has(List.of(SearchHas.Known.IMAGE))
                        .embedType(List.of(SearchEmbedType.Known.GIF))
                        .embedProvider(List.of("Tenor"))
                        .linkHostname(List.of("a.example"))
                        .attachmentFilename(List.of("b"))
                        .attachmentExtension(List.of("txt"))
                        .sortBy(SearchSort.Known.RELEVANCE)
                        .sortOrder(SearchOrder.Known.ASCENDING)
                        .includeNsfw(true));
    }
}
