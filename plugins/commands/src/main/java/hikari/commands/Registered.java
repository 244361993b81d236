package hikari.commands;

import hikari.api.Snowflake;
import hikari.api.command.CommandType;
import hikari.api.command.CreateCommand;
import hikari.commands.component.Sessions;
import hikari.commands.spi.Services;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A command that was added.
///
/// @param key what it is found by
/// @param compiled what Discord is told
/// @param leaves what is run, by path
/// @param services where instances are found
/// @param sessions shows its views and modals
/// @param inside runs it, as inside the plugin that it is of
record Registered(
        Key key,
        CreateCommand compiled,
        Map<String, Leaf> leaves,
        Services services,
        Sessions sessions,
        Consumer<Runnable> inside) {

    /// What a command is found by.
    ///
    /// @param guild the guild that it is for; empty for all
    /// @param type its kind
    /// @param name its name
    record Key(Optional<Snowflake> guild, CommandType type, String name) {}

    static Registered of(
            ApplicationCommand command,
            Optional<Snowflake> guild,
            Behavior outer,
            Services services,
            Sessions sessions,
            Consumer<Runnable> inside) {
        var texts = outer.localizations().orElseGet(Localizations::none);
        var compiled = CommandCompiler.compile(command, texts, guild);
        var leaves = new HashMap<String, Leaf>();
        var placed = guild.isPresent() ? outer : Places.of(command).around(outer);
        collect(command, command.name(), placed, leaves);
        return new Registered(
                new Key(guild, compiled.type().value().orElseThrow(), command.name()),
                compiled,
                Map.copyOf(leaves),
                services,
                sessions,
                inside);
    }

    private static void collect(
            ApplicationCommand command, String path, Behavior outer, Map<String, Leaf> leaves) {
        switch (command) {
            case SlashGroup group ->
                    group.children()
                            .forEach(child ->
                                    collect(
                                            child,
                                            path + " " + child.name(),
                                            outer.around(group.behavior()),
                                            leaves));
            case SlashCommand slash ->
                    leaves.put(path, Leaf.of(slash, outer.around(slash.behavior())));
            case UserCommand user -> leaves.put(path, Leaf.of(user, outer.around(user.behavior())));
            case MessageCommand message ->
                    leaves.put(path, Leaf.of(message, outer.around(message.behavior())));
        }
    }
}
