package hikari.api.message;

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
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Discord's limits hold before anything is sent: at the limit all is well, beyond it the error
/// names the member.
class MessageLimitsTest {

    /// Something of a size.
    private interface Sized {
        Object make(int size);
    }

    private static Arguments limit(String field, int most, Sized sized) {
        return Arguments.of(field, most, sized);
    }

    private static String text(int length) {
        return "x".repeat(length);
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("content", 2000, size -> CreateMessage.of(m -> m.content(text(size)))),
                limit("content", 2000, size -> EditMessage.of(m -> m.content(text(size)))),
                limit("nonce", 25, size -> CreateMessage.of(m -> m.nonce(text(size)))),
                limit(
                        "embeds",
                        10,
                        size ->
                                CreateMessage.of(m ->
                                        Collections.nCopies(size, Embed.builder().build())
                                                .forEach(m::embed))),
                limit(
                        "files",
                        10,
                        size ->
                                CreateMessage.of(m ->
                                        Collections.nCopies(size, Upload.of("a", new byte[0]))
                                                .forEach(m::upload))),
                limit(
                        "sticker_ids",
                        3,
                        size ->
                                CreateMessage.of(m ->
                                        m.stickers(
                                                Collections.nCopies(size, Snowflake.of(1))
                                                        .toArray(Snowflake[]::new)))),
                limit(
                        "components",
                        40,
                        size ->
                                CreateMessage.of(m ->
                                        Collections.nCopies(size, TextDisplay.of("t"))
                                                .forEach(m::component))),
                limit("title", 256, size -> Embed.builder().title(text(size)).build()),
                limit("description", 4096, size -> Embed.builder().description(text(size)).build()),
                limit(
                        "fields",
                        25,
                        size ->
                                Embed.builder()
                                        .fields(
                                                Collections.nCopies(
                                                        size, new EmbedField("n", "v", false)))
                                        .build()),
                limit("color", 0xFFFFFF, size -> Embed.builder().color(size).build()),
                limit(
                        "users",
                        100,
                        size -> AllowedMentions.users(Collections.nCopies(size, Snowflake.of(1)))),
                limit("label", 80, size -> Button.primary("id", text(size))),
                limit("custom_id", 100, size -> Button.danger(text(size), "label")),
                limit("url", 512, size -> Button.link(text(size), "label")),
                limit(
                        "components",
                        5,
                        size ->
                                ActionRow.of(
                                        Collections.nCopies(size, Button.primary("a", "b"))
                                                .toArray(Button[]::new))),
                limit(
                        "options",
                        25,
                        size ->
                                StringSelect.builder("id")
                                        .options(
                                                Collections.nCopies(
                                                        size, SelectOption.of("l", "v")))
                                        .build()),
                limit(
                        "placeholder",
                        150,
                        size -> StringSelect.builder("id").placeholder(text(size))),
                limit("max_values", 25, size -> StringSelect.builder("id").maxValues(size)),
                limit(
                        "value",
                        4000,
                        size ->
                                TextInput.builder("id", TextInputStyle.Known.SHORT)
                                        .value(text(size))),
                limit(
                        "description",
                        1024,
                        size -> Upload.of("a", new byte[0]).withDescription(text(size))),
                limit(
                        "answers",
                        10,
                        size ->
                                CreatePoll.of(p ->
                                        p.answers(
                                                Collections.nCopies(
                                                        size,
                                                        new PollAnswer(
                                                                Optional.empty(),
                                                                new PollMedia(
                                                                        Optional.of("t"),
                                                                        Optional.empty())))))));
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
        var answers =
                new ArrayList<>(
                        List.of(
                                new PollAnswer(
                                        Optional.empty(),
                                        new PollMedia(Optional.of("t"), Optional.empty()))));
        var poll = CreatePoll.of(p -> p.answers(answers));
        answers.clear();
        assertThat(poll.answers().value().orElseThrow()).hasSize(1);
    }

    @Test
    void whatIsNotSetIsUnset() {
        var message = CreateMessage.builder().build();
        assertThat(message.content()).isEqualTo(Settable.unset());
        assertThat(message.embeds().isSet()).isFalse();
        assertThat(message.attachments().isSet()).isFalse();
    }
}
