package hikari.api.message.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// How many can be chosen goes together, and with where it is asked.
class ChosenLimitsTest {
    private static final SelectDefaultValue DEFAULT =
            new SelectDefaultValue(Snowflake.of(1), DefaultValueType.Known.USER);

    private static void refused(String field, ThrowingCallable call) {
        var error = catchThrowableOfType(LimitExceededException.class, call);
        assertThat(error).isNotNull();
        assertThat(error.field()).isEqualTo(field);
    }

    private static StringSelect.Builder choices() {
        return StringSelect.builder("c").option("a", "a").option("b", "b");
    }

    @Test
    void noMoreMustBeChosenThanCanBe() {
        refused("min_values", () -> choices().minValues(3).maxValues(2).build());
        refused("min_values", () -> UserSelect.builder("c").minValues(3).maxValues(2).build());
        refused("min_values", () -> FileUpload.builder("c").minValues(3).maxValues(2).build());
        assertThatCode(() -> choices().minValues(2).maxValues(2).build())
                .doesNotThrowAnyException();
    }

    @Test
    void asManyAreChosenFromTheBeginningAsCanBe() {
        var two = Collections.nCopies(2, DEFAULT);
        refused("default_values", () -> UserSelect.builder("c").defaultValues(two).build());
        refused(
                "default_values",
                () ->
                        UserSelect.builder("c")
                                .minValues(2)
                                .maxValues(3)
                                .defaultValues(List.of(DEFAULT))
                                .build());
        assertThatCode(() -> UserSelect.builder("c").maxValues(2).defaultValues(two).build())
                .doesNotThrowAnyException();
    }

    @Test
    void inModalsWhatIsNotOptionalIsChosen() {
        refused("min_values", () -> FileUpload.builder("c").minValues(0).build());
        refused("min_values", () -> Label.of("l", choices().minValues(0).build()));
        assertThatCode(() -> FileUpload.builder("c").minValues(0).optional().build())
                .doesNotThrowAnyException();
        assertThatCode(() -> Label.of("l", choices().minValues(0).optional().build()))
                .doesNotThrowAnyException();
        assertThatCode(() -> ActionRow.of(choices().minValues(0).build()))
                .doesNotThrowAnyException();
    }

    @Test
    void nothingIsDisabledInModals() {
        refused("disabled", () -> Label.of("l", choices().disabled().build()));
        refused("disabled", () -> Label.of("l", UserSelect.builder("c").disabled().build()));
    }

    @Test
    void textsForThoseWhoCannotSeeHaveALimit() {
        refused("description", () -> Thumbnail.of("u").withDescription("x".repeat(1025)));
        refused("description", () -> GalleryItem.of("u").withDescription(""));
        assertThat(Thumbnail.of("u").withDescription("d").asSpoiler())
                .isEqualTo(Thumbnail.of("u").asSpoiler().withDescription("d"));
        assertThat(GalleryItem.of("u").asSpoiler().spoiler()).isTrue();
        assertThat(GroupOption.of("l", "v").description("d").chosen().isDefault()).isTrue();
        refused("description", () -> GroupOption.of("l", "v").description("x".repeat(101)));
    }
}
