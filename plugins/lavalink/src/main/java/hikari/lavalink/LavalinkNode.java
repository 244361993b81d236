package hikari.lavalink;

import hikari.api.event.Subscription;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.Startup;
import hikari.api.plugin.PluginContext;
import hikari.api.voice.VoiceConnectionFactory;
import hikari.api.voice.VoiceSession;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// A Lavalink node, version 4: makes voice connections, loads tracks, and tells what happens.
///
/// ```java
/// var node = context.life().start(LavalinkNode.create(LavalinkOptions.of(address, password, me)));
/// var connection = context.voice().connect(guild, channel, node);
/// connection.play(node.load("ytsearch:a song").tracks().getFirst());
/// ```
///
/// The connection to the node is made anew when it is lost, and the session resumed when the node
/// still has it. Meanwhile what is asked of it fails. When the node is closed, its connections are
/// closed, too. Thread-safe.
///
/// @see "Lavalink documentation: API, Implementation"
public final class LavalinkNode extends LifecycleComponent
        implements VoiceConnectionFactory<LavalinkConnection> {
    private static final Logger LOG = LogManager.getLogger(LavalinkNode.class);

    private final LavalinkOptions options;
    private final List<Consumer<? super LavalinkEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Lifecycle<NodeSession> life;

    private LavalinkNode(LavalinkOptions options) {
        this.options = options;
        this.life = Lifecycle.of("Lavalink node", this::open);
    }

    /// {@return an inactive node} Its start waits until the node is ready.
    ///
    /// @param options which node, and how
    public static LavalinkNode create(LavalinkOptions options) {
        return new LavalinkNode(options);
    }

    /// {@return the node of the plugin `lavalink`, for a plugin that depends on it}
    ///
    /// @param context the plugin's
    /// @throws IllegalStateException when that plugin is not open
    public static LavalinkNode of(PluginContext context) {
        return LavalinkPlugin.node(context.bot());
    }

    /// {@return what can be played of an identifier}
    ///
    /// @param identifier an address, or what to search for with the name of the search before it,
    ///   as in `ytsearch:a song`
    /// @throws LavalinkException when the node does not answer
    /// @see "Lavalink documentation: REST API, Track Loading"
    public LoadResult load(String identifier) {
        var json = http().get("/v4/loadtracks?identifier=" + NodeHttp.part(identifier));
        return Wire.read(json, Wire::loadResult);
    }

    /// {@return the track of which a node once gave this form}
    ///
    /// @param encoded the track, encoded
    /// @throws LavalinkException when the node does not answer, or it is none
    /// @see "Lavalink documentation: REST API, Track Decoding"
    public Track decode(String encoded) {
        var json = http().get("/v4/decodetrack?encodedTrack=" + NodeHttp.part(encoded));
        return Wire.read(json, Wire::track);
    }

    /// {@return what the node does}
    ///
    /// @throws LavalinkException when the node does not answer
    /// @see "Lavalink documentation: REST API, Get Lavalink Stats"
    public NodeStats fetchStats() {
        return Wire.read(http().get("/v4/stats"), Wire::stats);
    }

    /// {@return the node's session, which changes when it could not be resumed}
    public String sessionId() {
        return life.whileAlive().id();
    }

    /// Has somebody told what the node tells, one after the other, on a thread of the node's: who
    /// is slow here holds up the others. What they throw is logged.
    ///
    /// @param listener is told
    /// @return ends it
    public Subscription listen(Consumer<? super LavalinkEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Makes a connection, for a [hikari.api.voice.VoiceComponent].
    ///
    /// @param session what Discord has granted
    /// @return an inactive connection
    @Override
    public LavalinkConnection create(VoiceSession session) {
        return new LavalinkConnection(life.whileAlive(), session);
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    private NodeHttp http() {
        return life.whileAlive().http();
    }

    private NodeSession open(Startup startup) throws InterruptedException {
        return NodeSession.open(options, startup, this::tell);
    }

    private void tell(LavalinkEvent event) {
        for (var listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                LOG.error("A listener failed on {}", event.getClass().getSimpleName(), e);
            }
        }
    }
}
