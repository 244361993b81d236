package hikari.api.message.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import hikari.api.guild.PartialEmoji;
import hikari.api.interaction.Modal;
import hikari.api.json.Json;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Upload;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// A tree that Discord would refuse is not built, however its parts were made.
class ComponentsTest {
    private static final PartialEmoji EMOJI =
            new PartialEmoji(Optional.empty(), Optional.of("🔥"), false);

    private static void refused(String field, ThrowingCallable call) {
        var error = catchThrowableOfType(LimitExceededException.class, call);
        assertThat(error).isNotNull();
        assertThat(error.field()).isEqualTo(field);
    }

    private static CreateMessage message(TopLevelComponent... components) {
        return CreateMessage.of(m -> {
            m.componentsV2();
            List.of(components).forEach(m::component);
        });
    }

    private static Button button(
            ButtonStyle style, Optional<String> label, Optional<String> id, Optional<String> url) {
        var none = Optional.<PartialEmoji>empty();
        return new Button(
                Optional.empty(), style, label, none, id, Optional.empty(), url, Optional.empty());
    }

    @Test
    void whatARecordWasMadeOfIsCheckedWithTheMessage() {
        var row = new ActionRow(Optional.empty(), List.of());
        refused("components", () -> message(row));
        refused(
                "components",
                () -> message(new Container(Optional.empty(), List.of(), Optional.empty(), false)));
        refused("content", () -> message(new TextDisplay(Optional.empty(), "")));
        refused("id", () -> message(new TextDisplay(Optional.of(-1), "t")));
        refused(
                "spacing",
                () -> message(new Separator(Optional.empty(), Optional.empty(), Optional.of(3))));
        refused(
                "content",
                () -> EditMessage.of(m -> m.components(new TextDisplay(Optional.empty(), ""))));
    }

    @Test
    void aMenuHasARowForItself() {
        var menu = UserSelect.builder("u").build();
        var mixed = new ActionRow(Optional.empty(), List.of(menu, Button.primary("b", "b")));
        refused("components", () -> message(mixed));
        assertThatCode(() -> message(ActionRow.of(menu))).doesNotThrowAnyException();
    }

    @Test
    void aButtonHasWhatItsStyleNeedsAndNothingElse() {
        var text = Optional.of("l");
        var some = Optional.of("https://example.org");
        var none = Optional.<String>empty();
        refused(
                "custom_id",
                () -> message(ActionRow.of(button(ButtonStyle.Known.PRIMARY, text, none, none))));
        refused(
                "url",
                () -> message(ActionRow.of(button(ButtonStyle.Known.DANGER, text, text, some))));
        refused(
                "custom_id",
                () -> message(ActionRow.of(button(ButtonStyle.Known.LINK, text, text, some))));
        refused(
                "url",
                () -> message(ActionRow.of(button(ButtonStyle.Known.LINK, text, none, none))));
        refused(
                "label",
                () -> message(ActionRow.of(button(ButtonStyle.Known.LINK, none, none, some))));
        refused(
                "sku_id",
                () -> message(ActionRow.of(button(ButtonStyle.Known.PREMIUM, none, none, none))));
        refused(
                "label",
                () -> message(ActionRow.of(button(ButtonStyle.Known.PREMIUM, text, none, none))));
        refused("url", () -> Button.link("javascript:1", "l"));
        refused("emoji", () -> Button.premium(Snowflake.of(1)).withEmoji(EMOJI));
        refused("custom_id", () -> Button.of(ButtonStyle.Known.LINK, "c", EMOJI));
        assertThat(Button.of(ButtonStyle.Known.SUCCESS, "c", EMOJI).label()).isEmpty();
    }

    @Test
    void choicesHaveAValueEachAndThereAreEnoughOfThem() {
        refused(
                "options.value",
                () -> StringSelect.builder("c").option("a", "v").option("b", "v").build());
        refused(
                "max_values",
                () -> StringSelect.builder("c").option("a", "v").maxValues(2).build());
        refused(
                "options.value",
                () -> RadioGroup.builder("c").option("a", "v").option("b", "v").build());
        refused(
                "options.default",
                () ->
                        RadioGroup.builder("c")
                                .option(GroupOption.of("a", "a").chosen())
                                .option(GroupOption.of("b", "b").chosen())
                                .build());
        refused(
                "min_values",
                () -> CheckboxGroup.builder("c").option("a", "v").minValues(2).build());
        refused("file_types", () -> FileUpload.builder("c").fileType("pdf").build());
        refused("min_length", () -> TextInput.line("c").minLength(5).maxLength(4).build());
    }

    @Test
    void whatIsShownAsAFileIsAmongTheFiles() {
        refused("url", () -> message(FileComponent.of("a.txt")));
        refused("url", () -> message(MediaGallery.of("attachment://a.png")));
        refused("media.url", () -> message(MediaGallery.of("a.png")));
        var link =
                new FileComponent(
                        Optional.empty(),
                        MediaItem.of("https://example.org/a"),
                        false,
                        Optional.empty(),
                        Optional.empty());
        refused("file.url", () -> message(link));
        assertThatCode(() ->
                        CreateMessage.of(m ->
                                m.componentsV2()
                                        .component(FileComponent.of("a.txt"))
                                        .upload(Upload.of("a.txt", new byte[1]))))
                .doesNotThrowAnyException();
    }

    @Test
    void aModalIsCheckedAsAWhole() {
        var field = Label.of("l", TextInput.line("same").build());
        refused("custom_id", () -> Modal.of("m", "t", field, field));
        refused("components", () -> Modal.of("m", "t"));
        refused(
                "components",
                () ->
                        Modal.of(
                                "m",
                                "t",
                                Collections.nCopies(6, TextDisplay.of("t"))
                                        .toArray(ModalComponent[]::new)));
        refused(
                "disabled",
                () ->
                        Modal.of(
                                "m",
                                "t",
                                new Label(
                                        Optional.empty(),
                                        "l",
                                        Optional.empty(),
                                        UserSelect.builder("c").disabled().build())));
    }

    @Test
    void aComponentIsFoundAtAnyDepth() {
        var button = Button.primary("deep", "l");
        var tree = List.of(Container.of(TextDisplay.of("t"), Section.of(button, "s")));
        assertThat(Components.find(tree, "deep")).contains(button);
        assertThat(Components.find(tree, "other")).isEmpty();
        assertThat(Components.all(tree)).hasSize(5);
    }

    @Test
    void aKindInAPlaceThatIsNotKnownForItIsKeptAsItCame() throws Exception {
        var json = "{\"type\":1,\"components\":[{\"type\":10,\"content\":\"t\"}]}";
        try (var jsonb = Json.create()) {
            var row = (ActionRow) Json.decode(jsonb, json, MessageComponent.class);
            assertThat(row.components().getFirst()).isInstanceOf(UnknownComponent.class);
            assertThat(Json.encode(jsonb, row)).contains("\"content\":\"t\"");
        }
    }
}
