package hikari.commands;

import hikari.api.event.GuildJoinEvent;
import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginContext;
import hikari.api.plugin.PluginInfo;
import hikari.commands.sync.RememberedCommands;
import java.io.IOException;

/// Serves the commands of all plugins that depend on it, and keeps Discord's up to date with them.
///
/// | key | what it says |
/// |---|---|
/// | `sync` | `on`, the default; `dry` logs what would be done; `off` |
/// | `sync.quiet` | how many milliseconds nothing must have changed before a sync; 2,000 |
public final class CommandsPlugin implements HikariPlugin {
    private static final long QUIET_MILLIS = 2000;

    /// The plugin.
    public CommandsPlugin() {}

    @Override
    public PluginInfo info() {
        return PluginInfo.of("commands", "1.0.0");
    }

    @Override
    public void open(PluginContext context) throws IOException {
        var folder = context.dataFolder();
        var options =
                new CommandsOptions(
                        new RememberedCommands(folder.resolve("written-commands")),
                        KeyFile.read(folder.resolve("custom-ids.key")));
        var core = Commands.serve(context, options);
        var mode = SyncMode.of(context.config().text("sync", "on"));
        if (mode != SyncMode.OFF) {
            var quiet = context.config().number("sync.quiet", QUIET_MILLIS);
            var sync =
                    new QuietSync(
                            core,
                            context.bot(),
                            context.logger(),
                            mode,
                            quiet,
                            QuietSync.FIRST_RETRY);
            context.life().fork("hikari commands sync", sync::run);
            context.events().listen(GuildJoinEvent.class, event -> sync.joined(event.guildId()));
        }
    }
}
