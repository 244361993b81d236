package hikari.commands.component;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.commands.Localizations;
import hikari.commands.SlashCommand;
import hikari.commands.testing.Sent;
import hikari.commands.testing.TestBot;
import java.lang.invoke.MethodHandles;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Modals in the languages of users.
class ModalTextsTest {
    private enum Priority {
        LOW,
        HIGH
    }

    private record Task(
            @Field(value = "What", placeholder = "Wash") String text,
            @Field(value = "Hours", description = "Whole ones") int hours,
            @Field("Priority") Priority priority) {}

    private static final class German extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"Task.title", "Neue Aufgabe"},
                {"Task.text.label", "Was"},
                {"Task.text.placeholder", "Waschen"},
                {"Task.hours.label", "Stunden"},
                {"Task.hours.description", "Ganze"},
                {"Task.priority.choice.HIGH", "Eilig"},
            };
        }

        @Override
        public Locale getLocale() {
            return Locale.GERMAN;
        }
    }

    private static final ModalForm<Task> FORM =
            ModalForm.of(MethodHandles.lookup(), Task.class, "New task");

    private final TestBot bot = new TestBot();

    private static ResourceBundle texts(Locale locale) {
        if (locale.equals(Locale.GERMAN)) {
            return new German();
        }
        throw new MissingResourceException("none", "texts", locale.toString());
    }

    private void serve() {
        var commands =
                bot.commands()
                        .defaults(its -> its.localized(Localizations.of(ModalTextsTest::texts)));
        var route =
                commands.<String, Task>route(
                        "task", StateCodec.text(), FORM, (modal, state, task) -> {});
        commands.add(
                SlashCommand.named("new", "New")
                        .run(context -> context.open(FORM, (modal, task) -> {})));
        commands.add(
                SlashCommand.named("kept", "New").run(context -> context.open(route, "state")));
    }

    private String answer(Sent sent) {
        bot.send(sent.json());
        return bot.answers().getFirst();
    }

    @Test
    void aModalIsShownInTheLanguageOfWhoFillsItIn() {
        serve();
        for (var command : new String[] {"new", "kept"}) {
            assertThat(answer(new Sent().slash(command).locale("de")))
                    .contains("Neue Aufgabe", "Was", "Waschen", "Stunden", "Ganze", "Eilig")
                    .contains("\"Priority\"", "\"Low\"") // what the bundle lacks
                    .doesNotContain("New task", "\"What\"", "\"High\"");
            assertThat(answer(new Sent().slash(command).locale("fr")))
                    .contains("New task", "What", "Wash", "Hours", "Whole ones", "High");
        }
    }

    @Test
    void whatCannotBeUsedIsCalledAsItWasShown() {
        serve();
        var modal = answer(new Sent().slash("new").locale("de"));
        var id = Pattern.compile("\"custom_id\":\"(~[^\"]+)\"").matcher(modal);
        assertThat(id.find()).isTrue();
        var field =
                "{\"type\":18,\"component\":{\"type\":%d,\"custom_id\":\"%s\",\"value\":\"%s\"}}";
        var fields =
                String.join(
                        ",",
                        field.formatted(4, "f0", "Waschen"),
                        field.formatted(4, "f1", "viele"),
                        field.formatted(21, "f2", "HIGH"));
        assertThat(answer(new Sent().modal(id.group(1), fields).locale("de")))
                .contains("Stunden: ");
    }
}
