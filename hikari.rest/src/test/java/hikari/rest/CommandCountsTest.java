package hikari.rest;

import static hikari.rest.Fixture.APP;
import static hikari.rest.Fixture.GUILD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hikari.api.command.CommandType;
import hikari.api.command.CreateCommand;
import hikari.api.error.LimitExceededException;
import hikari.api.rest.CommandSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How many commands a set may have holds before anything is sent.
class CommandCountsTest {
    private final Fixture fixture = new Fixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    private CommandSet global() {
        return fixture.client.commands().global(APP);
    }

    private CommandSet ofGuild() {
        return fixture.client.commands().guild(APP, GUILD);
    }

    private static List<CreateCommand> slash(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> CreateCommand.slash("c" + i, "d").build())
                .toList();
    }

    private static List<CreateCommand> user(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> CreateCommand.user("C " + i).build())
                .toList();
    }

    private static List<CreateCommand> message(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> CreateCommand.message("C " + i).build())
                .toList();
    }

    private static CreateCommand entryPoint(String name) {
        return CreateCommand.of(it -> it.name(name).type(CommandType.Known.PRIMARY_ENTRY_POINT));
    }

    private static List<CreateCommand> all(List<CreateCommand> some, List<CreateCommand> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private void refused(CommandSet set, List<CreateCommand> commands, String field) {
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> set.overwrite(commands))
                .satisfies(error -> assertThat(error.field()).isEqualTo(field));
        assertThat(fixture.server.received()).isEmpty();
    }

    @Test
    void eachTypeHasANumberOfItsOwn() {
        for (var set : List.of(global(), ofGuild())) {
            refused(set, slash(101), "commands of type CHAT_INPUT");
            refused(set, user(16), "commands of type USER");
            refused(set, message(16), "commands of type MESSAGE");
        }
        refused(
                global(),
                List.of(entryPoint("a"), entryPoint("b")),
                "commands of type PRIMARY_ENTRY_POINT");
        refused(ofGuild(), List.of(entryPoint("a")), "commands of type PRIMARY_ENTRY_POINT");
    }

    @Test
    void asManyAsThereMayBeAreSent() {
        fixture.server.reply(RecordingServer.json(200, "[]"), RecordingServer.json(200, "[]"));
        var most = all(slash(100), all(user(15), message(15)));
        var withEntryPoint = new ArrayList<>(most);
        withEntryPoint.add(entryPoint("a"));
        assertThat(global().overwrite(withEntryPoint)).isEmpty();
        assertThat(ofGuild().overwrite(most)).isEmpty();
        assertThat(fixture.server.received()).hasSize(2);
    }

    @Test
    void aNameIsThereOnceForEachType() {
        refused(global(), all(slash(1), slash(1)), "name");
        fixture.server.reply(RecordingServer.json(200, "[]"));
        var other = CreateCommand.user("c0").build();
        assertThat(global().overwrite(all(slash(1), List.of(other)))).isEmpty();
    }
}
