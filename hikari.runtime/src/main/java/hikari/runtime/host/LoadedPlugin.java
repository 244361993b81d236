package hikari.runtime.host;

import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginInfo;

/// A plugin whose classes are loaded and that is not open yet.
record LoadedPlugin(PluginLayer layer, HikariPlugin plugin, PluginInfo info) {}
