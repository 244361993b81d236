package hikari.api.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import hikari.api.json.Json;
import hikari.api.message.component.TextDisplay;
import jakarta.json.bind.Jsonb;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What an edit keeps, and what it removes.
class EditMessageTest {
    private static final Jsonb JSONB = Json.create();
    private static final Upload FILE = Upload.of("new.txt", new byte[] {1});
    private static final String NEW = "{\"id\":\"0\",\"filename\":\"new.txt\"}";

    /// A message with two files, no embeds shown, made of components.
    private static final Message MESSAGE =
            Json.decode(
                    JSONB,
                    """
                    {"id":"1","channel_id":"2","type":0,"content":"","flags":32772,
                     "author":{"id":"3","username":"u","discriminator":"0","avatar":null},
                     "timestamp":"2026-01-01T00:00:00Z","attachments":[
                     {"id":"7","filename":"a","size":1,"url":"u","proxy_url":"p"},
                     {"id":"8","filename":"SPOILER_b","size":1,"url":"u","proxy_url":"p"}]}
                    """,
                    Message.class);

    private static String json(Consumer<EditMessage.Builder> fill) {
        return Json.encode(JSONB, EditMessage.of(fill));
    }

    private static LimitExceededException refused(Consumer<EditMessage.Builder> fill) {
        return catchThrowableOfType(LimitExceededException.class, () -> EditMessage.of(fill));
    }

    @Test
    void filesStayWhenNothingIsSaidOfThem() {
        assertThat(json(m -> m.content("c"))).isEqualTo("{\"content\":\"c\"}");
    }

    @Test
    void aNewFileAsksWhatBecomesOfTheOldOnes() {
        var error = refused(m -> m.upload(FILE));
        assertThat(error.field()).isEqualTo("attachments");
        assertThat(error).hasMessageContaining("keepAll(message)");
    }

    @Test
    void aNewFileIsAddedToThoseThatAreKept() {
        assertThat(json(m -> m.keepAll(MESSAGE).upload(FILE)))
                .isEqualTo("{\"attachments\":[{\"id\":\"7\"},{\"id\":\"8\"},%s]}".formatted(NEW));
        assertThat(json(m -> m.upload(FILE).keep(Snowflake.of(8))))
                .isEqualTo("{\"attachments\":[{\"id\":\"8\"},%s]}".formatted(NEW));
    }

    @Test
    void allFilesAreReplacedWhenThatIsSaid() {
        assertThat(json(m -> m.files(FILE))).isEqualTo("{\"attachments\":[%s]}".formatted(NEW));
        assertThat(json(EditMessage.Builder::files)).isEqualTo("{\"attachments\":[]}");
        assertThat(json(EditMessage.Builder::keep)).isEqualTo("{\"attachments\":[]}");
    }

    @Test
    void aKeptFileCanGetAnotherDescriptionAndBeHidden() {
        var kept = MESSAGE.attachments().stream().map(AttachmentRequest::keep).toList();
        assertThat(
                        json(m ->
                                m.keep(
                                        List.of(
                                                kept.get(0).withDescription("d").asSpoiler(),
                                                kept.get(1).withoutSpoiler()))))
                .isEqualTo(
                        "{\"attachments\":[{\"id\":\"7\",\"description\":\"d\",\"is_spoiler\":true},"
                                + "{\"id\":\"8\",\"is_spoiler\":false}]}");
        assertThat(MESSAGE.attachments())
                .extracting(Attachment::isSpoiler)
                .containsExactly(false, true);
    }

    @Test
    void keptAndNewFilesCountTogether() {
        var files = new Upload[9];
        Arrays.fill(files, FILE);
        assertThat(refused(m -> m.files(files).keepAll(MESSAGE)).value()).startsWith("11");
    }

    @Test
    void embedsAreHiddenAndShownWithoutClearingOtherMarks() {
        assertThat(json(m -> m.suppressEmbeds(MESSAGE))).isEqualTo("{\"flags\":32772}");
        assertThat(json(m -> m.showEmbeds(MESSAGE))).isEqualTo("{\"flags\":32768}");
        assertThat(json(m -> m.flags(Flags.none(MessageFlag.class)))).isEqualTo("{\"flags\":0}");
    }

    @Test
    void aMessageIsMadeOfComponentsAloneWhenTheRestIsEmptied() {
        assertThat(
                        json(m ->
                                m.componentsV2()
                                        .removeStickers()
                                        .clearPoll()
                                        .components(TextDisplay.of("t"))))
                .isEqualTo(
                        "{\"content\":null,\"embeds\":[],\"flags\":32768,\"sticker_ids\":[],"
                                + "\"components\":[{\"type\":10,\"content\":\"t\"}],\"poll\":null}");
        assertThat(refused(m -> m.componentsV2().content("c")).field()).isEqualTo("content");
        assertThat(
                        refused(m -> m.componentsV2().embeds(Embed.builder().title("t").build()))
                                .field())
                .isEqualTo("embeds");
    }
}
