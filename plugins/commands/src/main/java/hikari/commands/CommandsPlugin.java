package hikari.commands;

import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginContext;
import hikari.api.plugin.PluginInfo;

/// Serves the commands of all plugins that depend on it.
public final class CommandsPlugin implements HikariPlugin {
    /// The plugin.
    public CommandsPlugin() {}

    @Override
    public PluginInfo info() {
        return PluginInfo.of("commands", "1.0.0");
    }

    @Override
    public void open(PluginContext context) {
        context.life().own(Commands.create(context.bot()));
    }
}
