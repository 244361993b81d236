/// Voice by a Lavalink node: connections that hand Discord's voice server on to it, its players,
/// and what it tells of them.
///
/// As a plugin it keeps a connection to one node for all plugins that depend on it; as a library it
/// is [hikari.lavalink.LavalinkNode].
@org.jspecify.annotations.NullMarked
module hikari.plugin.lavalink {
    requires transitive hikari.api;
    requires java.net.http;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports hikari.lavalink;

    provides hikari.api.plugin.HikariPlugin with
            hikari.lavalink.LavalinkPlugin;
}
