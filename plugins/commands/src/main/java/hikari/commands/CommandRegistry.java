package hikari.commands;

import hikari.api.Snowflake;
import hikari.api.interaction.CommandData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/// The commands there are. Safe for several threads.
final class CommandRegistry {
    private final Map<Registered.Key, Registered> commands = new ConcurrentHashMap<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    void add(Registered command) {
        if (commands.putIfAbsent(command.key(), command) != null) {
            throw new IllegalArgumentException(
                    "There is a command '%s' of this kind already".formatted(command.key().name()));
        }
        watchers.forEach(Runnable::run);
    }

    void remove(Registered command) {
        if (commands.remove(command.key(), command)) {
            watchers.forEach(Runnable::run);
        }
    }

    /// Has something told after each change.
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /// The commands of one guild, or those for all.
    List<Registered> in(Optional<Snowflake> guild) {
        return commands.values().stream()
                .filter(command -> command.key().guild().equals(guild))
                .toList();
    }

    Set<Snowflake> guilds() {
        return commands.keySet().stream()
                .flatMap(key -> key.guild().stream())
                .collect(Collectors.toSet());
    }

    /// The command that was run: of the guild that it belongs to, which Discord tells, or of the
    /// guild where it was run, if that has one of the name, or one for all.
    Optional<Registered> find(CommandData data, Optional<Snowflake> guild) {
        if (data.guildId().isPresent()) {
            return at(data.guildId(), data);
        }
        return at(Optional.empty(), data).or(() -> guild.flatMap(id -> at(Optional.of(id), data)));
    }

    private Optional<Registered> at(Optional<Snowflake> guild, CommandData data) {
        return Optional.ofNullable(
                commands.get(new Registered.Key(guild, data.type(), data.name())));
    }

    /// How each command was used, by path; of commands of several guilds, all together.
    Map<String, CommandUse> uses() {
        var uses = new TreeMap<String, CommandUse>();
        commands.values()
                .forEach(command ->
                        command.leaves()
                                .forEach((path, leaf) ->
                                        uses.merge(path, leaf.use().get(), CommandUse::plus)));
        return uses;
    }
}
