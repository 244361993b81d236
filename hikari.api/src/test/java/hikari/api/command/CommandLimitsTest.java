package hikari.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.error.LimitExceededException;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// Discord's limits of commands hold before anything is sent.
class CommandLimitsTest {
    private static String fieldRefused(ThrowingCallable call) {
        var error = catchThrowableOfType(LimitExceededException.class, call);
        assertThat(error).isNotNull();
        return error.field();
    }

    private static List<CommandOption> options(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> CommandOption.integer("n" + i, "d").build())
                .toList();
    }

    @Test
    void namesHaveOneToThirtyTwoCharacters() {
        assertThatCode(() -> CreateCommand.slash("x".repeat(32), "d")).doesNotThrowAnyException();
        assertThat(fieldRefused(() -> CreateCommand.slash("x".repeat(33), "d"))).isEqualTo("name");
        assertThat(fieldRefused(() -> CreateCommand.user(""))).isEqualTo("name");
        assertThat(fieldRefused(() -> CommandOption.string("", "d"))).isEqualTo("name");
    }

    @Test
    void descriptionsHaveOneToAHundredCharacters() {
        assertThatCode(() -> CreateCommand.slash("n", "x".repeat(100))).doesNotThrowAnyException();
        assertThat(fieldRefused(() -> CreateCommand.slash("n", "x".repeat(101))))
                .isEqualTo("description");
        assertThat(fieldRefused(() -> CommandOption.user("n", ""))).isEqualTo("description");
    }

    @Test
    void thereAreAtMostTwentyFiveOptionsAndChoices() {
        assertThatCode(() -> CreateCommand.slash("n", "d").options(options(25)))
                .doesNotThrowAnyException();
        assertThat(fieldRefused(() -> CreateCommand.slash("n", "d").options(options(26))))
                .isEqualTo("options");
        var crowded = CommandOption.string("n", "d");
        for (int i = 0; i <= 25; i++) {
            crowded.choice(CommandChoice.of("c" + i, i));
        }
        assertThat(fieldRefused(crowded::build)).isEqualTo("choices");
    }

    @Test
    void lengthsOfTextOptionsHaveLimits() {
        assertThatCode(() -> CommandOption.string("n", "d").lengths(0, 6000))
                .doesNotThrowAnyException();
        assertThat(fieldRefused(() -> CommandOption.string("n", "d").lengths(0, 6001)))
                .isEqualTo("max_length");
        assertThat(fieldRefused(() -> CommandOption.string("n", "d").lengths(-1, 5)))
                .isEqualTo("min_length");
    }

    @Test
    void choicesHaveShortNamesAndValues() {
        assertThat(fieldRefused(() -> CommandChoice.of("x".repeat(101), 1))).isEqualTo("name");
        assertThat(fieldRefused(() -> CommandChoice.of("n", "x".repeat(101)))).isEqualTo("value");
    }
}
