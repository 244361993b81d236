package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.MESSAGE_JSON;

import hikari.api.Snowflake;
import hikari.api.message.AllowedMentions;
import hikari.api.message.CreatePoll;
import hikari.api.message.MessageFlag;
import hikari.api.message.PollAnswer;
import hikari.api.message.PollMedia;
import hikari.api.message.Upload;
import hikari.api.message.component.TextDisplay;
import hikari.api.webhook.ExecuteWebhook;
import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Operations on webhooks
final class WebhooksWireCases {
    private WebhooksWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(
                        creatingAndReading(),
                        editing(),
                        deleting(),
                        executing(),
                        executingAndFetching(),
                        otherForms(),
                        readingMessages(),
                        editingMessages(),
                        deletingMessages())
                .flatMap(List::stream);
    }

    private static List<WireCase> creatingAndReading() {
        return List.of(
                new WireCase(
                        "POST /channels/11/webhooks",
                        "{\"name\":\"w\",\"avatar\":null}",
                        "{\"id\":\"66\",\"type\":1,\"channel_id\":\"11\",\"name\":\"w\"}",
                        c -> c.webhooks().create(CHANNEL, w -> w.name("w").clearAvatar())),
                new WireCase(
                        "GET /channels/11/webhooks",
                        "",
                        "[]",
                        c -> c.webhooks().fetchOfChannel(CHANNEL)),
                new WireCase(
                        "GET /guilds/33/webhooks", "", "[]", c -> c.webhooks().fetchOfGuild(GUILD)),
                new WireCase(
                        "GET /webhooks/66",
                        "",
                        "{\"id\":\"66\",\"type\":1,\"channel_id\":\"11\",\"name\":\"w\"}",
                        c -> c.webhooks().fetch(Snowflake.of(66))),
                new WireCase(
                        "GET /webhooks/66/tok",
                        "",
                        "{\"id\":\"66\",\"type\":1,\"channel_id\":\"11\",\"name\":\"w\"}",
                        c -> c.webhooks().fetch(Snowflake.of(66), "tok")));
    }

    private static List<WireCase> editing() {
        return List.of(
                new WireCase(
                        "PATCH /webhooks/66",
                        "{\"name\":\"v\",\"avatar\":\"data:,\",\"channel_id\":\"11\"}",
                        "{\"id\":\"66\",\"type\":1,\"channel_id\":\"11\",\"name\":\"w\"}",
                        c ->
                                c.webhooks()
                                        .edit(
                                                Snowflake.of(66),
                                                w ->
                                                        w.name("v")
                                                                .avatar("data:,")
                                                                .channelId(CHANNEL))),
                new WireCase(
                        "PATCH /webhooks/66/tok",
                        "{\"name\":\"v\"}",
                        "{\"id\":\"66\",\"type\":1,\"channel_id\":\"11\",\"name\":\"w\"}",
                        c -> c.webhooks().edit(Snowflake.of(66), "tok", w -> w.name("v"))));
    }

    private static List<WireCase> deleting() {
        return List.of(
                new WireCase(
                        "DELETE /webhooks/66", "", "", c -> c.webhooks().delete(Snowflake.of(66))),
                new WireCase(
                        "DELETE /webhooks/66/tok",
                        "",
                        "",
                        c -> c.webhooks().delete(Snowflake.of(66), "tok")));
    }

    private static List<WireCase> executing() {
        return List.of(
                new WireCase(
                        "POST /webhooks/66/tok",
                        "{\"content\":\"hi\"}",
                        "",
                        c -> c.webhooks().execute(Snowflake.of(66), "tok", m -> m.content("hi"))),
                new WireCase(
                        "POST /webhooks/66/tok?thread_id=11&with_components=true",
                        "{\"components\":[{\"type\":10,\"content\":\"t\"}],\"flags\":32768}",
                        "",
                        c ->
                                c.webhooks()
                                        .inThread(CHANNEL)
                                        .execute(
                                                Snowflake.of(66),
                                                "tok",
                                                m ->
                                                        m.componentsV2()
                                                                .component(TextDisplay.of("t")))));
    }

    private static List<WireCase> executingAndFetching() {
        return List.of(
                new WireCase(
                        "POST /webhooks/66/tok?wait=true",
                        "{\"content\":\"hi\",\"username\":\"n\",\"avatar_url\":\"https://a.example\",\"tts\":true,\"embeds\":[{\"title\":\"e\",\"fields\":[]}],\"allowed_mentions\":{\"parse\":[],\"replied_user\":false},\"flags\":4,\"thread_name\":\"t\",\"applied_tags\":[\"77\"],\"poll\":{\"question\":{\"text\":\"q\"},\"answers\":[{\"poll_media\":{\"text\":\"a\"}}]}}",
                        MESSAGE_JSON,
                        c ->
                                c.webhooks()
                                        .executeAndFetch(
                                                Snowflake.of(66),
                                                "tok",
                                                WebhooksWireCases::everything)),
                new WireCase(
                        "POST /webhooks/66/tok?wait=true",
                        "form payload_json files[0]",
                        MESSAGE_JSON,
                        c ->
                                c.webhooks()
                                        .executeAndFetch(
                                                Snowflake.of(66),
                                                "tok",
                                                m -> m.upload(Upload.of("a", new byte[] {1})))));
    }

    private static List<WireCase> otherForms() {
        return List.of(
                new WireCase(
                        "POST /webhooks/66/tok/slack",
                        "{\"text\":\"hi\"}",
                        "\"ok\"",
                        c ->
                                c.webhooks()
                                        .executeSlack(
                                                Snowflake.of(66),
                                                "tok",
                                                Json.createObjectBuilder()
                                                        .add("text", "hi")
                                                        .build())),
                new WireCase(
                        "POST /webhooks/66/tok/github?thread_id=11",
                        "{\"zen\":\"z\"}",
                        "",
                        c ->
                                c.webhooks()
                                        .inThread(CHANNEL)
                                        .executeGitHub(
                                                Snowflake.of(66),
                                                "tok",
                                                "ping",
                                                Json.createObjectBuilder()
                                                        .add("zen", "z")
                                                        .build())));
    }

    private static List<WireCase> readingMessages() {
        return List.of(
                new WireCase(
                        "GET /webhooks/66/tok/messages/22",
                        "",
                        MESSAGE_JSON,
                        c -> c.webhooks().fetchMessage(Snowflake.of(66), "tok", MESSAGE)),
                new WireCase(
                        "GET /webhooks/66/tok/messages/22?thread_id=11",
                        "",
                        MESSAGE_JSON,
                        c ->
                                c.webhooks()
                                        .inThread(CHANNEL)
                                        .fetchMessage(Snowflake.of(66), "tok", MESSAGE)));
    }

    private static List<WireCase> editingMessages() {
        return List.of(
                new WireCase(
                        "PATCH /webhooks/66/tok/messages/22?thread_id=11",
                        "{\"content\":\"v\"}",
                        MESSAGE_JSON,
                        c ->
                                c.webhooks()
                                        .inThread(CHANNEL)
                                        .editMessage(
                                                Snowflake.of(66),
                                                "tok",
                                                MESSAGE,
                                                m -> m.content("v"))),
                new WireCase(
                        "PATCH /webhooks/66/tok/messages/22?with_components=true",
                        "{\"components\":[]}",
                        MESSAGE_JSON,
                        c ->
                                c.webhooks()
                                        .editMessage(
                                                Snowflake.of(66),
                                                "tok",
                                                MESSAGE,
                                                m -> m.components())));
    }

    private static List<WireCase> deletingMessages() {
        return List.of(
                new WireCase(
                        "DELETE /webhooks/66/tok/messages/22",
                        "",
                        "",
                        c -> c.webhooks().deleteMessage(Snowflake.of(66), "tok", MESSAGE)),
                new WireCase(
                        "DELETE /webhooks/66/tok/messages/22?thread_id=11",
                        "",
                        "",
                        c ->
                                c.webhooks()
                                        .inThread(CHANNEL)
                                        .deleteMessage(Snowflake.of(66), "tok", MESSAGE)));
    }

    private static void everything(ExecuteWebhook.Builder message) {
        message.content("hi")
                .username("n")
                .avatarUrl("https://a.example")
                .tts()
                .embed(e -> e.title("e"))
                .allowedMentions(AllowedMentions.none())
                .flag(MessageFlag.SUPPRESS_EMBEDS)
                .threadName("t")
                .appliedTags(Snowflake.of(77))
                .poll(
                        CreatePoll.of(q ->
                                q.question(media("q"))
                                        .answers(
                                                List.of(
                                                        new PollAnswer(
                                                                Optional.empty(), media("a"))))));
    }

    private static PollMedia media(String text) {
        return new PollMedia(Optional.of(text), Optional.empty());
    }
}
