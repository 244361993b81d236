package hikari.runtime.host;

import java.nio.file.Path;

/// Where a host finds plugins and what belongs to them.
///
/// @param plugins the folder of jars and of folders of jars
/// @param configuration the folder of `<id>.properties`
/// @param data the folder of the plugins' own folders
public record PluginPaths(Path plugins, Path configuration, Path data) {}
