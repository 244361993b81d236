package hikari.api.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.message.component.Container;
import hikari.api.message.component.ContainerComponent;
import hikari.api.message.component.Section;
import hikari.api.message.component.TextDisplay;
import hikari.api.message.component.UserSelect;
import hikari.api.webhook.ExecuteWebhook;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What does not go together in one message is refused when it is built.
class MessageCombinationsTest {
    private static final Upload SOUND =
            Upload.of("a.ogg", new byte[0]).asVoice(Duration.ofSeconds(2), new byte[] {1, 2});
    private static final ActionRow ROW = ActionRow.of(Button.primary("id", "l"));
    private static final TextDisplay TEXT = TextDisplay.of("t");
    private static final SharedClientTheme THEME =
            new SharedClientTheme(List.of("000000"), 0, 0, Optional.empty());

    /// Each part of a message, by Discord's name.
    private static List<Arguments> parts() {
        return List.of(
                part("content", m -> m.content("c")),
                part("embeds", m -> m.embed(e -> e.title("t"))),
                part("sticker_ids", m -> m.stickers(Snowflake.of(1))),
                part("components", m -> m.component(ROW)),
                part("files", m -> m.upload(SOUND)),
                part("poll", m -> m.poll(CreatePoll.of(p -> p.question("q").answers("a")))),
                part("shared_client_theme", m -> m.sharedClientTheme(THEME)));
    }

    private static Arguments part(String field, Consumer<CreateMessage.Builder> set) {
        return Arguments.of(field, set);
    }

    private static Stream<Arguments> besideComponents() {
        return parts().stream().filter(part -> !part.get()[0].toString().matches("comp.*|files"));
    }

    private static Stream<Arguments> besideARecording() {
        return parts().stream().filter(part -> !part.get()[0].equals("files"));
    }

    private static LimitExceededException refused(Consumer<CreateMessage.Builder> fill) {
        return catchThrowableOfType(LimitExceededException.class, () -> CreateMessage.of(fill));
    }

    @Test
    void aMessageNeedsSomething() {
        assertThat(refused(m -> {}).limit()).contains("content", "embeds", "sticker_ids", "poll");
        assertThat(refused(m -> m.content("").ephemeral()).field()).isEqualTo("content");
        assertThat(refused(CreateMessage.Builder::componentsV2).field()).isEqualTo("components");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void eachPartIsEnough(String field, Consumer<CreateMessage.Builder> set) {
        assertThatCode(() -> CreateMessage.of(set)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("besideComponents")
    void componentsAloneLeaveOutOthers(String field, Consumer<CreateMessage.Builder> set) {
        var error = refused(m -> set.accept(m.componentsV2().component(TEXT)));
        assertThat(error.field()).isEqualTo(field);
        assertThat(error.limit()).contains("IS_COMPONENTS_V2");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("besideARecording")
    void aVoiceMessageIsItsRecording(String field, Consumer<CreateMessage.Builder> set) {
        assertThat(refused(m -> set.accept(m.voiceMessage(SOUND))).field()).isEqualTo(field);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void aForwardIsWhatItForwards(String field, Consumer<CreateMessage.Builder> set) {
        var forward = MessageReference.forward(Snowflake.of(1), Snowflake.of(2));
        assertThatCode(() -> CreateMessage.of(m -> m.reference(forward)))
                .doesNotThrowAnyException();
        assertThat(refused(m -> set.accept(m.reference(forward))).field()).isEqualTo(field);
    }

    @Test
    void aForwardNeedsItsChannel() {
        var reference =
                new MessageReference(
                        Optional.of(MessageReferenceType.Known.FORWARD),
                        Optional.of(Snowflake.of(2)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(refused(m -> m.reference(reference)).field()).isEqualTo("message_reference");
    }

    @Test
    void aVoiceMessageNeedsOneSoundWithItsShape() {
        var silent = Upload.of("a.ogg", new byte[0]);
        assertThat(refused(m -> m.voiceMessage(silent)).field()).isEqualTo("attachments");
        assertThat(refused(m -> m.voiceMessage(SOUND.withFilename("a.png"))).value())
                .isEqualTo("image/png");
        assertThat(refused(m -> m.voiceMessage(SOUND).upload(SOUND)).value()).startsWith("2");
        var message = CreateMessage.of(m -> m.voiceMessage(SOUND));
        assertThat(message.flags().value().orElseThrow().has(MessageFlag.IS_VOICE_MESSAGE))
                .isTrue();
        assertThat(message.attachments().value().orElseThrow().getFirst())
                .extracting(a -> a.durationSecs().orElseThrow(), a -> a.waveform().orElseThrow())
                .containsExactly(2.0, "AQI=");
    }

    @Test
    void onlyMarksThatABotCanSetAreTaken() {
        assertThat(refused(m -> m.content("c").flag(MessageFlag.CROSSPOSTED)).field())
                .isEqualTo("flags");
        assertThat(
                        catchThrowableOfType(
                                        LimitExceededException.class,
                                        () -> ExecuteWebhook.builder().flag(MessageFlag.EPHEMERAL))
                                .field())
                .isEqualTo("flags");
    }

    @Test
    void withoutTheMarkAMessageHasUpToFiveRows() {
        assertThat(refused(m -> m.component(TEXT)).limit()).contains("IS_COMPONENTS_V2");
        assertThat(
                        refused(
                                        m -> {
                                            for (var i = 0; i < 6; i++) {
                                                m.component(
                                                        ActionRow.of(
                                                                Button.primary("id" + i, "l")));
                                            }
                                        })
                                .value())
                .startsWith("6");
    }

    @Test
    void componentsWithinOthersCount() {
        // A container and its texts, a section with a text and a button, and a row.
        var texts = Collections.nCopies(34, TEXT).toArray(ContainerComponent[]::new);
        var section = Section.of(Button.primary("s", "l"), TextDisplay.of("t"));
        Consumer<CreateMessage.Builder> forty =
                m -> m.componentsV2().component(Container.of(texts)).component(section);
        assertThatCode(() -> CreateMessage.of(m -> forty.andThen(b -> b.component(ROW)).accept(m)))
                .doesNotThrowAnyException();
        var error = refused(m -> forty.andThen(b -> b.component(ROW).component(TEXT)).accept(m));
        assertThat(error.value()).startsWith("41");
        assertThat(error.limit()).contains("40");
    }

    @Test
    void allTextsTogetherHaveALimit() {
        var half = TextDisplay.of("x".repeat(2000));
        Consumer<CreateMessage.Builder> whole =
                m -> m.componentsV2().component(half).component(Container.of(half));
        assertThatCode(() -> CreateMessage.of(whole)).doesNotThrowAnyException();
        assertThat(refused(whole.andThen(m -> m.component(TEXT))).value()).isEqualTo("4001");
    }

    @Test
    void noTwoComponentsHaveTheSameCustomIdOrId() {
        var user = UserSelect.builder("id").build();
        assertThat(refused(m -> m.component(ROW).component(ActionRow.of(user))).field())
                .isEqualTo("custom_id");
        var text = new TextDisplay(Optional.of(7), "t");
        assertThat(refused(m -> m.componentsV2().component(text).component(text)).field())
                .isEqualTo("id");
        var zero = new TextDisplay(Optional.of(0), "t");
        assertThatCode(() ->
                        CreateMessage.of(m -> m.componentsV2().component(zero).component(zero)))
                .doesNotThrowAnyException();
    }

    @Test
    void webhooksFollowTheSameRules() {
        var error =
                catchThrowableOfType(
                        LimitExceededException.class,
                        () ->
                                ExecuteWebhook.of(
                                        m -> m.componentsV2().component(TEXT).content("c")));
        assertThat(error.field()).isEqualTo("content");
        assertThat(
                        catchThrowableOfType(
                                        LimitExceededException.class,
                                        () -> ExecuteWebhook.of(m -> m.username("n")))
                                .value())
                .isEqualTo("nothing");
    }

    @Test
    void aPollNeedsQuestionAndAnswers() {
        assertThat(
                        catchThrowableOfType(
                                        LimitExceededException.class,
                                        () -> CreatePoll.of(p -> p.question("q")))
                                .field())
                .isEqualTo("answers");
        assertThat(
                        catchThrowableOfType(
                                        LimitExceededException.class,
                                        () -> CreatePoll.of(p -> p.answers("a")))
                                .field())
                .isEqualTo("question");
    }
}
