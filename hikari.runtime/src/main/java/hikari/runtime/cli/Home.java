package hikari.runtime.cli;

import hikari.runtime.host.PluginPaths;
import java.nio.file.Path;

/// Where the image lies, and the folders in it.
record Home(Path folder) {
    /// The image that this process was started from; the working folder when it was not started by
    /// the launcher.
    static Home find() {
        return new Home(Path.of(System.getProperty("hikari.home", "")).toAbsolutePath());
    }

    Path plugins() {
        return folder.resolve("plugins");
    }

    Path configuration() {
        return folder.resolve("conf").resolve("plugins");
    }

    PluginPaths paths(Path plugins, Path data) {
        return new PluginPaths(plugins, configuration(), data);
    }
}
