package hikari.api.message;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.message.component.SelectOption;
import hikari.api.message.component.StringSelect;
import hikari.api.message.component.TextDisplay;
import hikari.api.message.component.TextInput;
import hikari.api.message.component.TextInputStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Discord's limits hold before anything is sent: at the limit all is well, beyond it the error
/// names the member.
class MessageLimitsTest {

    private static final Upload FILE = Upload.of("a", new byte[0]);
    private static final PollAnswer ANSWER =
            new PollAnswer(Optional.empty(), new PollMedia(Optional.of("t"), Optional.empty()));

    /// Something of a size.
    private interface Sized {
        Object make(int size);
    }

    private static Arguments limit(String field, int most, Sized sized) {
        return Arguments.of(field, most, sized);
    }

    private static byte[] bytes(int size) {
        return new byte[size];
    }

    private static String text(int length) {
        return "x".repeat(length);
    }

    private static <T> List<T> times(int size, T element) {
        return Collections.nCopies(size, element);
    }

    static Stream<Arguments> limits() {
        return Stream.of(texts(), lists(), embeds(), components()).flatMap(all -> all);
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                limit("content", 2000, size -> CreateMessage.of(m -> m.content(text(size)))),
                limit("content", 2000, size -> EditMessage.of(m -> m.content(text(size)))),
                limit("nonce", 25, size -> with(m -> m.content("c").nonce(text(size)))),
                limit("description", 1024, size -> FILE.withDescription(text(size))),
                limit("title", 1024, size -> FILE.withTitle(text(size))),
                limit("filename", 1024, size -> FILE.withFilename(text(size))),
                limit("waveform (points)", 256, size -> VoiceClip.of(ofMillis(1), bytes(size))),
                limit("question", 300, size -> CreatePoll.builder().question(text(size))),
                limit("answers.text", 55, size -> CreatePoll.builder().answers(text(size))),
                limit("duration", 768, size -> CreatePoll.builder().duration(size)));
    }

    private static Stream<Arguments> lists() {
        var embed = Embed.builder().build();
        var display = TextDisplay.of("t");
        return Stream.of(
                limit("embeds", 10, size -> with(m -> times(size, embed).forEach(m::embed))),
                limit("attachments", 10, size -> with(m -> times(size, FILE).forEach(m::upload))),
                limit(
                        "sticker_ids",
                        3,
                        size ->
                                with(m ->
                                        m.stickers(
                                                times(size, Snowflake.of(1))
                                                        .toArray(Snowflake[]::new)))),
                limit(
                        "components",
                        40,
                        size ->
                                with(m ->
                                        times(size, display).forEach(m.componentsV2()::component))),
                limit("users", 100, size -> AllowedMentions.users(times(size, Snowflake.of(1)))),
                limit("answers", 10, size -> poll(p -> p.answers(times(size, ANSWER)))));
    }

    private static CreateMessage with(Consumer<CreateMessage.Builder> fill) {
        return CreateMessage.of(fill);
    }

    private static Stream<Arguments> embeds() {
        var field = new EmbedField("n", "v", false);
        var embed = Embed.builder();
        return Stream.of(
                limit("title", 256, size -> Embed.builder().title(text(size))),
                limit("description", 4096, size -> Embed.builder().description(text(size))),
                limit("fields", 25, size -> Embed.builder().fields(times(size, field)).build()),
                limit("fields.name", 256, size -> embed.field(field(text(size), "v"))),
                limit("fields.value", 1024, size -> embed.field(field("n", text(size)))),
                limit("footer.text", 2048, size -> embed.footer(footer(text(size)))),
                limit("author.name", 256, size -> embed.author(author(text(size)))),
                limit("color", 0xFFFFFF, size -> Embed.builder().color(size)));
    }

    private static EmbedField field(String name, String value) {
        return new EmbedField(name, value, true);
    }

    private static EmbedFooter footer(String text) {
        return new EmbedFooter(text, Optional.empty(), Optional.empty());
    }

    private static EmbedAuthor author(String name) {
        return new EmbedAuthor(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Stream<Arguments> components() {
        var select = StringSelect.builder("id");
        var button = Button.primary("a", "b");
        var input = TextInput.builder("id", TextInputStyle.Known.SHORT);
        return Stream.of(
                limit("label", 80, size -> Button.primary("id", text(size))),
                limit("custom_id", 100, size -> Button.danger(text(size), "label")),
                limit("url", 512, size -> Button.link("https://" + text(size - 8), "label")),
                limit(
                        "components",
                        5,
                        size -> ActionRow.of(times(size, button).toArray(Button[]::new))),
                limit(
                        "options",
                        25,
                        size -> StringSelect.builder("id").options(options(size)).build()),
                limit("placeholder", 150, size -> select.placeholder(text(size))),
                limit("max_values", 25, select::maxValues),
                limit("value", 4000, size -> input.value(text(size))));
    }

    private static List<SelectOption> options(int count) {
        return IntStream.range(0, count).mapToObj(i -> SelectOption.of("l", "v" + i)).toList();
    }

    private static CreatePoll poll(Consumer<CreatePoll.Builder> fill) {
        var builder = CreatePoll.builder().question("q").answers("a");
        fill.accept(builder);
        return builder.build();
    }

    private static LimitExceededException refused(ThrowingCallable call) {
        return catchThrowableOfType(LimitExceededException.class, call);
    }

    @ParameterizedTest(name = "{0} up to {1}")
    @MethodSource("limits")
    void theLimitIsTakenAndOneMoreIsNot(String field, int most, Sized sized) {
        assertThatCode(() -> sized.make(most)).doesNotThrowAnyException();
        var error = refused(() -> sized.make(most + 1));
        assertThat(error).isNotNull();
        assertThat(error.field()).isEqualTo(field);
        assertThat(error.value()).startsWith(Integer.toString(most + 1));
        assertThat(error.limit()).contains(Integer.toString(most));
        assertThat(error).hasMessageContaining(field);
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThatCode(() -> CreateMessage.of(m -> m.content("👍".repeat(2000))))
                .doesNotThrowAnyException();
        assertThat(refused(() -> CreateMessage.of(m -> m.content("👍".repeat(2001))))).isNotNull();
    }

    @Test
    void allEmbedsTogetherHaveALimit() {
        var embed = Embed.builder().description(text(3000)).build();
        assertThatCode(() -> CreateMessage.of(m -> m.embed(embed).embed(embed)))
                .doesNotThrowAnyException();
        var error =
                refused(() ->
                        CreateMessage.of(
                                m -> m.embed(embed).embed(embed).embed(e -> e.title("t"))));
        assertThat(error.limit()).isEqualTo("0 to 6000");
    }

    @Test
    void whiteSpaceAroundTheTextsOfAnEmbedDoesNotCount() {
        var embed = Embed.builder().title(text(256) + "  \n").build();
        assertThat(embed.title()).hasValueSatisfying(title -> assertThat(title).endsWith("\n"));
        assertThat(embed.length()).isEqualTo(256);
    }

    @Test
    void anEmptyRowIsRefused() {
        assertThat(refused(ActionRow::of).field()).isEqualTo("components");
    }

    @Test
    void whatWasBuiltDoesNotChangeWithItsBuilder() {
        var builder = CreateMessage.builder().embed(e -> e.title("one"));
        var message = builder.build();
        builder.embed(e -> e.title("two"));
        assertThat(message.embeds().value().orElseThrow()).hasSize(1);
    }

    @Test
    void aListGivenToARequestIsCopied() {
        var answers = new ArrayList<>(List.of(ANSWER));
        var poll = poll(p -> p.answers(answers));
        answers.clear();
        assertThat(poll.answers().value().orElseThrow()).hasSize(1);
    }

    @Test
    void whatIsNotSetIsUnset() {
        var message = CreateMessage.of(m -> m.stickers(Snowflake.of(1)));
        assertThat(message.content()).isEqualTo(Settable.unset());
        assertThat(message.embeds().isSet()).isFalse();
        assertThat(message.attachments().isSet()).isFalse();
    }
}
