/// A framework for commands, components and modals: typed options, checks, sync by difference,
/// views, modals as records.
///
/// As a plugin it serves all plugins that depend on it; as a library it is
/// [hikari.commands.Commands].
@org.jspecify.annotations.NullMarked
module hikari.plugin.commands {
    requires transitive hikari.api;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports hikari.commands.annotation;
    exports hikari.commands.component;
    exports hikari.commands.spi;
    exports hikari.commands.sync;
    exports hikari.commands;

    provides hikari.api.plugin.HikariPlugin with
            hikari.commands.CommandsPlugin;
}
