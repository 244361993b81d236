package hikari.lavalink;

import hikari.api.bot.Bot;
import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginContext;
import hikari.api.plugin.PluginInfo;
import hikari.api.user.OwnUser;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps a connection to one Lavalink node for all plugins that depend on it; see
/// [LavalinkNode#of(PluginContext)].
///
/// | key | what it says |
/// |---|---|
/// | `address` | where the node is; `http://localhost:2333` |
/// | `password` | the node's password; required |
public final class LavalinkPlugin implements HikariPlugin {
    private static final Map<Bot, LavalinkNode> SERVED = new ConcurrentHashMap<>();

    /// The plugin.
    public LavalinkPlugin() {}

    @Override
    public PluginInfo info() {
        return PluginInfo.of("lavalink", "1.0.0");
    }

    @Override
    public void open(PluginContext context) {
        var config = context.config();
        var password =
                config.find("password")
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "'password' is not set: put the node's into"
                                                + " conf/plugins/lavalink.properties or"
                                                + " HIKARI_LAVALINK_PASSWORD"));
        var me =
                context.cache()
                        .me()
                        .map(OwnUser::id)
                        .orElseGet(() -> context.rest().users().fetchMe().id());
        var address = URI.create(config.text("address", "http://localhost:2333"));
        var bot = context.bot();
        var node =
                context.life()
                        .start(LavalinkNode.create(LavalinkOptions.of(address, password, me)));
        if (SERVED.putIfAbsent(bot, node) != null) {
            throw new IllegalStateException("The bot has a Lavalink node already");
        }
        context.life().onClose("Lavalink", () -> SERVED.remove(bot, node));
    }

    static LavalinkNode node(Bot bot) {
        var node = SERVED.get(bot);
        if (node == null) {
            throw new IllegalStateException(
                    "The plugin 'lavalink' is not open: depend on it in your PluginInfo");
        }
        return node;
    }
}
