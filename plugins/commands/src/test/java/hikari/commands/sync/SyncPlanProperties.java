package hikari.commands.sync;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Flags;
import hikari.api.application.InteractionContext;
import hikari.api.command.Command;
import hikari.api.command.CommandOption;
import hikari.api.command.CommandType;
import hikari.api.command.CreateCommand;
import hikari.api.command.EntryPointHandler;
import hikari.api.guild.Permission;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A sync against a naive model: what Discord holds afterwards is what is wanted, and what nobody
/// owns; nothing else was written.
class SyncPlanProperties {
    /// A command of few names and looks, so that many of them are alike.
    record Drawn(String name, int type, int look) {
        String key() {
            return type + name;
        }

        CreateCommand command() {
            var builder = CreateCommand.builder().name(name).type(CommandType.of(type));
            if (type == 1) {
                builder.description("Does it").options(options());
            }
            if (look % 3 == 1) {
                builder.defaultMemberPermissions(Flags.of(Permission.BAN_MEMBERS));
            }
            if (look % 2 == 1) {
                builder.nameLocalizations(Map.of("de", "anders"));
                builder.contexts(
                        List.of(InteractionContext.Known.GUILD, InteractionContext.Known.BOT_DM));
            }
            return builder.build();
        }

        private List<CommandOption> options() {
            return switch (look) {
                case 0, 1 -> List.of();
                case 2 -> List.of(CommandOption.string("text", "Text").required().build());
                case 3 -> List.of(CommandOption.string("text", "Text").build());
                default ->
                        List.of(
                                CommandOption.integer("number", "Number")
                                        .values(BigDecimal.ONE, BigDecimal.valueOf(look))
                                        .build());
            };
        }
    }

    @Provide
    Arbitrary<List<Drawn>> commands() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.of(1, 1, 2, 3),
                        Arbitraries.integers().between(0, 5))
                .as(Drawn::new)
                .list()
                .ofMaxSize(FakeCommandSet.MOST - 1)
                .uniqueElements(Drawn::key);
    }

    @Property(tries = 300)
    void afterASyncDiscordHasWhatIsWantedAndWhatNobodyOwnsAndNothingElseWasWritten(
            @ForAll("commands") List<Drawn> first,
            @ForAll("commands") List<Drawn> second,
            @ForAll Set<Integer> owned) {
        var discord = new FakeCommandSet();
        first.forEach(drawn -> discord.put(drawn.command()));
        var entryPoint = entryPoint(discord);
        var ids = new ArrayList<>(discord.commands.keySet());
        var ownIds = new HashSet<>();
        owned.forEach(index -> ownIds.add(ids.get(Math.floorMod(index, ids.size()))));
        Ownership ownership = old -> ownIds.contains(old.id()) && Ownership.everything().owns(old);

        var expected = new HashMap<String, Integer>();
        first.forEach(drawn -> expected.put(drawn.key(), drawn.look()));
        var keysOfOthers = new HashSet<>(expected.keySet());
        discord.commands.values().stream()
                .filter(ownership::owns)
                .forEach(old -> keysOfOthers.remove(key(old)));
        expected.keySet().retainAll(keysOfOthers);
        var deleted =
                first.stream()
                        .map(Drawn::key)
                        .filter(key -> !keysOfOthers.contains(key))
                        .filter(key -> second.stream().noneMatch(d -> d.key().equals(key)))
                        .count();
        var had = first.stream().map(Drawn::command).toList();
        var written = second.stream().filter(drawn -> !had.contains(drawn.command())).count();
        second.forEach(drawn -> expected.put(drawn.key(), drawn.look()));
        if (expected.size() + 1 > FakeCommandSet.MOST) {
            return; // more than Discord holds
        }

        var wanted = second.stream().map(Drawn::command).toList();
        SyncPlan.of(discord.fetchAll(), wanted, ownership).apply(discord, ownership);
        assertThat(
                        discord.commands.values().stream()
                                .filter(old -> old.type() != CommandType.Known.PRIMARY_ENTRY_POINT)
                                .map(SyncPlanProperties::key))
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(discord.commands).containsKey(entryPoint.id());
        assertThat(discord.writes).hasSize((int) (deleted + written));
        assertThat(SyncPlan.of(discord.fetchAll(), wanted, ownership).isEmpty()).isTrue();
    }

    private static Command entryPoint(FakeCommandSet discord) {
        return discord.put(
                CreateCommand.builder()
                        .name("launch")
                        .type(CommandType.Known.PRIMARY_ENTRY_POINT)
                        .handler(EntryPointHandler.Known.DISCORD_LAUNCH_ACTIVITY)
                        .build());
    }

    private static String key(Command had) {
        return had.type().code() + had.name();
    }

    @Property(tries = 100)
    void aCommandThatStaysKeepsItsId(
            @ForAll("commands") List<Drawn> first, @ForAll("commands") List<Drawn> second) {
        var discord = new FakeCommandSet();
        first.forEach(drawn -> discord.put(drawn.command()));
        var before = ids(discord);
        var wanted = second.stream().map(Drawn::command).toList();
        SyncPlan.of(discord.fetchAll(), wanted, Ownership.everything())
                .apply(discord, Ownership.everything());
        var after = ids(discord);
        after.forEach((key, id) -> {
            if (before.containsKey(key)) {
                assertThat(id).isEqualTo(before.get(key));
            }
        });
        assertThat(after.keySet())
                .isEqualTo(second.stream().map(Drawn::key).collect(Collectors.toSet()));
    }

    private static Map<String, Object> ids(FakeCommandSet discord) {
        return discord.commands.values().stream()
                .collect(Collectors.toMap(SyncPlanProperties::key, Command::id));
    }
}
