package hikari.commands.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.message.Attachment;
import hikari.api.user.User;
import hikari.commands.SlashCommand;
import hikari.commands.testing.Sent;
import hikari.commands.testing.TestBot;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ModalFormTest {
    private enum Priority {
        LOW,
        HIGH
    }

    private record Task(
            @Field("What") String text,
            @Field(value = "Details", paragraph = true) Optional<String> details,
            @Field("Hours") int hours,
            @Field("Priority") Priority priority,
            @Field(value = "Urgent", description = "Now?") boolean urgent) {
        Task {
            if (hours > 24) {
                throw new IllegalArgumentException("A day has 24 hours");
            }
        }
    }

    private record Tags(@Field("Which") List<Priority> which) {}

    private static final String LABEL =
            "{\"type\":18,\"id\":1,\"component\":{\"type\":%d,\"id\":2,\"custom_id\":\"%s\",%s}}";

    private final TestBot bot = new TestBot();
    private final List<Object> filled = new ArrayList<>();

    private <R> String open(Class<R> type) {
        var form = ModalForm.of(MethodHandles.lookup(), type, "New");
        bot.commands()
                .add(
                        SlashCommand.named("new", "New")
                                .run(context ->
                                        context.open(
                                                form,
                                                (modal, value) -> {
                                                    filled.add(value);
                                                    modal.respond("Thanks");
                                                })));
        bot.slash("new");
        return bot.answers().getFirst();
    }

    private static String id(String modal) {
        var found = Pattern.compile("\"custom_id\":\"(~[^\"]+)\"").matcher(modal);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String fields(String hours) {
        return String.join(
                ",",
                LABEL.formatted(4, "f0", "\"value\":\"Wash\""),
                LABEL.formatted(4, "f1", "\"value\":\"\""),
                LABEL.formatted(4, "f2", "\"value\":\"%s\"".formatted(hours)),
                LABEL.formatted(21, "f3", "\"value\":\"HIGH\""),
                LABEL.formatted(23, "f4", "\"value\":true"));
    }

    @Test
    void aModalBecomesARecordWhenItIsFilledIn() {
        var modal = open(Task.class);
        assertThat(modal).contains("\"type\":9", "What", "Details", "\"type\":21", "\"type\":23");
        bot.send(new Sent().modal(id(modal), fields(" 3 ")).json());
        assertThat(filled)
                .containsExactly(new Task("Wash", Optional.empty(), 3, Priority.HIGH, true));
        assertThat(bot.answers()).singleElement().asString().contains("Thanks");
    }

    @Test
    void whatCannotBeUsedIsToldToTheUser() {
        bot.send(new Sent().modal(id(open(Task.class)), fields("many")).json());
        assertThat(bot.answers()).singleElement().asString().contains("Hours: 'many' is no whole");
        bot.slash("new");
        var again = id(bot.answers().getFirst());
        bot.send(new Sent().modal(again, fields("25")).json());
        assertThat(bot.answers()).singleElement().asString().contains("A day has 24 hours");
        assertThat(filled).isEmpty();
    }

    @Test
    void aListOfConstantsIsAGroupOfCheckboxes() {
        var modal = open(Tags.class);
        assertThat(modal).contains("\"type\":22");
        var values = LABEL.formatted(22, "f0", "\"values\":[\"HIGH\",\"LOW\"]");
        bot.send(new Sent().modal(id(modal), values).json());
        assertThat(filled).containsExactly(new Tags(List.of(Priority.HIGH, Priority.LOW)));
    }

    @Test
    void aModalIsFilledInOnce() {
        var id = id(open(Tags.class));
        var values = LABEL.formatted(22, "f0", "\"values\":[]");
        bot.send(new Sent().modal(id, values).json());
        bot.send(new Sent().modal(id, values).json());
        assertThat(filled).hasSize(1);
        assertThat(bot.answers().getLast()).contains("This is over.");
    }

    private record Wrong(@Field("What") Thread thread) {}

    private record Bare(String text) {}

    @Test
    void recordsThatCannotBeAskedForAreRefusedWhenTheFormIsMade() {
        assertThatThrownBy(() -> ModalForm.of(MethodHandles.lookup(), Wrong.class, "Wrong"))
                .hasMessageContaining("no field for");
        assertThatThrownBy(() -> ModalForm.of(MethodHandles.lookup(), Bare.class, "Bare"))
                .hasMessageContaining("no @Field");
        assertThatThrownBy(() -> ModalForm.of(MethodHandles.publicLookup(), Tags.class, "Hidden"))
                .hasMessageContaining("MethodHandles.lookup()");
    }

    private record Trip(
            @Field("Who") List<User> guests,
            @Field("How far") double distance,
            @Field("Ticket") Attachment ticket) {}

    @Test
    void listsOfUsersNumbersWithFractionsAndFilesCanBeAskedFor() {
        var modal = open(Trip.class);
        assertThat(modal).contains("\"type\":5", "\"max_values\":25", "\"type\":19");
        var fields =
                String.join(
                        ",",
                        LABEL.formatted(5, "f0", "\"values\":[\"8\",\"9\"]"),
                        LABEL.formatted(4, "f1", "\"value\":\"%s\""),
                        LABEL.formatted(19, "f2", "\"values\":[\"10\"]"));
        var known =
                """
                {"users":{"8":{"id":"8","username":"bob"},"9":{"id":"9","username":"eve"}},
                "attachments":{"10":{"id":"10","filename":"t.png","size":1,"url":"https://x","proxy_url":"https://x"}}}
                """;
        bot.send(new Sent().modal(id(modal), fields.formatted("1,5")).resolved(known).json());
        var trip = (Trip) filled.getFirst();
        assertThat(trip.guests()).extracting(User::username).containsExactly("bob", "eve");
        assertThat(trip.distance()).isEqualTo(1.5);
        assertThat(trip.ticket().filename()).isEqualTo("t.png");
        bot.answers();
        bot.slash("new");
        var again = id(bot.answers().getFirst());
        bot.send(new Sent().modal(again, fields.formatted("far")).resolved(known).json());
        assertThat(bot.answers()).singleElement().asString().contains("'far' is no number");
    }
}
