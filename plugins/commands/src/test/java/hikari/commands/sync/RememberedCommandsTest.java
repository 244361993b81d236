package hikari.commands.sync;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.command.CreateCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedCommandsTest {
    @TempDir private Path folder;

    private final FakeCommandSet discord = new FakeCommandSet();

    private SyncPlan sync(String... names) {
        var ownership = new RememberedCommands(folder.resolve("commands"));
        var wanted =
                List.of(names).stream()
                        .map(name -> CreateCommand.slash(name, "Does it").build())
                        .toList();
        var plan = SyncPlan.of(discord.fetchAll(), wanted, ownership);
        plan.apply(discord, ownership);
        return plan;
    }

    @Test
    void onlyWhatWasWrittenByTheseCommandsIsDeletedAlsoAfterARestart() {
        discord.put(CreateCommand.slash("foreign", "Of another plugin").build());
        assertThat(sync("one", "two")).hasToString("+ one\n+ two\n? foreign");
        assertThat(sync("two", "three")).hasToString("- one\n+ three\n= two\n? foreign");
        assertThat(sync()).hasToString("- three\n- two\n? foreign");
        assertThat(sync().isEmpty()).isTrue();
    }

    @Test
    void whatIsFoundAsItIsWantedIsOwnedFromThenOn() {
        discord.put(CreateCommand.slash("lost", "Does it").build());
        assertThat(sync("lost").isEmpty()).isTrue();
        assertThat(sync()).hasToString("- lost");
    }

    @Test
    void whatIsDeletedOrOfAGuildThatWasLeftIsOwnedNoMoreAlsoAfterARestart() throws IOException {
        var file = folder.resolve("commands");
        Files.write(file, List.of("77 5", "78 6", "79 5"));
        sync("one");
        var ownership = new RememberedCommands(file);
        var one = discord.fetchAll().getFirst();
        assertThat(ownership.owned()).contains(one.id());
        ownership.deleted(one);
        ownership.lost(Snowflake.of(5));
        for (var each : List.of(ownership, new RememberedCommands(file))) {
            assertThat(each.owned()).containsExactly(Snowflake.of(78));
            assertThat(each.guilds()).containsExactly(Snowflake.of(6));
        }
    }

    @Test
    void whatIsNoCommandInTheFileIsLeftOut() throws IOException {
        Files.write(folder.resolve("commands"), List.of("", "12 x", "77 5", "nonsense", "88"));
        var ownership = new RememberedCommands(folder.resolve("commands"));
        assertThat(ownership.guilds()).containsExactly(Snowflake.of(5));
        assertThat(ownership.owned()).containsExactlyInAnyOrder(Snowflake.of(77), Snowflake.of(88));
    }
}
