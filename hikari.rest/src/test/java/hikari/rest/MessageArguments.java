package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.MESSAGE;

import hikari.api.Snowflake;
import hikari.api.channel.ThreadSearch;
import hikari.api.message.AttachmentRequest;
import hikari.api.message.CreateMessage;
import hikari.api.message.MessageSearch;
import hikari.api.message.Upload;
import hikari.api.message.component.TextDisplay;
import hikari.api.rest.RestClient;
import hikari.api.webhook.ExecuteWebhook;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Calls with an argument of a certain size, for what of messages no builder takes by itself.
final class MessageArguments {
    private MessageArguments() {}

    static Map<String, BiConsumer<RestClient, Integer>> calls() {
        return Map.ofEntries(
                Map.entry("CreateMessage.components SIZE", create(MessageArguments::components)),
                Map.entry("CreateMessage.attachments SIZE", create(MessageArguments::files)),
                Map.entry(
                        "CreateMessage.sticker_ids SIZE",
                        create(n ->
                                CreateMessage.builder()
                                        .content("a")
                                        .stickers(Arguments.ids(n).toArray(Snowflake[]::new)))),
                Map.entry("ExecuteWebhook.components SIZE", execute(MessageArguments::layout)),
                Map.entry("ExecuteWebhook.attachments SIZE", execute(MessageArguments::upload)),
                Map.entry(
                        "EditMessage.attachments SIZE",
                        (client, n) ->
                                client.messages()
                                        .edit(
                                                CHANNEL,
                                                MESSAGE,
                                                e ->
                                                        e.keep(
                                                                Arguments.ids(n)
                                                                        .toArray(
                                                                                Snowflake[]
                                                                                        ::new)))),
                Map.entry("AttachmentRequest.filename LENGTH", keep("filename")),
                Map.entry("AttachmentRequest.title LENGTH", keep("title")),
                Map.entry("AttachmentRequest.description LENGTH", keep("description")),
                Map.entry("AttachmentRequest.waveform LENGTH", keep("waveform")),
                Map.entry(
                        "guild_search?offset RANGE",
                        (client, n) ->
                                client.messages().searchPage(GUILD, MessageSearch.of(s -> {}), n)),
                Map.entry(
                        "thread_search?offset RANGE",
                        (client, n) ->
                                client.threads().searchPage(CHANNEL, ThreadSearch.of(s -> {}), n)));
    }

    private static BiConsumer<RestClient, Integer> create(
            Function<Integer, CreateMessage.Builder> message) {
        return (client, n) -> client.messages().create(CHANNEL, message.apply(n).build());
    }

    private static CreateMessage.Builder components(int number) {
        var message = CreateMessage.builder().componentsV2();
        IntStream.range(0, number).forEach(i -> message.component(TextDisplay.of("a" + i)));
        return message;
    }

    private static CreateMessage.Builder files(int number) {
        var message = CreateMessage.builder().content("a");
        IntStream.range(0, number).forEach(i -> message.upload(file(i)));
        return message;
    }

    private static BiConsumer<RestClient, Integer> execute(
            Function<Integer, ExecuteWebhook.Builder> message) {
        return (client, n) -> client.webhooks().execute(MESSAGE, "t", message.apply(n).build());
    }

    private static ExecuteWebhook.Builder layout(int number) {
        var message = ExecuteWebhook.builder().componentsV2();
        IntStream.range(0, number).forEach(i -> message.component(TextDisplay.of("a" + i)));
        return message;
    }

    private static ExecuteWebhook.Builder upload(int number) {
        var message = ExecuteWebhook.builder().content("a");
        IntStream.range(0, number).forEach(i -> message.upload(file(i)));
        return message;
    }

    private static Upload file(int number) {
        return Upload.of("a" + number, new byte[] {1});
    }

    /// Keeps a file of which this is said.
    private static BiConsumer<RestClient, Integer> keep(String member) {
        return (client, n) -> {
            Function<String, Optional<String>> only =
                    name -> name.equals(member) ? Optional.of(Arguments.text(n)) : Optional.empty();
            var file =
                    new AttachmentRequest(
                            MESSAGE,
                            only.apply("filename"),
                            only.apply("title"),
                            only.apply("description"),
                            Optional.empty(),
                            only.apply("waveform"),
                            Optional.empty(),
                            Optional.empty());
            client.messages().edit(CHANNEL, MESSAGE, e -> e.keep(Arguments.list(1, i -> file)));
        };
    }
}
