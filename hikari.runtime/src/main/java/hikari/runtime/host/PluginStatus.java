package hikari.runtime.host;

import java.util.List;
import java.util.Optional;

/// What a host says of one plugin or source.
///
/// @param id the plugin's id, or the source's name if it is none
/// @param version its version, if known
/// @param source the jar's or folder's name
/// @param state what became of it
/// @param reason why it was left out, if it was
/// @param services the services that its modules provide
public record PluginStatus(
        String id,
        Optional<String> version,
        String source,
        State state,
        Optional<String> reason,
        List<String> services) {

    /// What became of a plugin.
    public enum State {
        /// Loaded; nothing is wrong with it.
        LOADED,
        /// Open.
        OPEN,
        /// Left out; the reason tells why.
        LEFT_OUT
    }

    static PluginStatus of(LoadedPlugin plugin, State state, Optional<String> reason) {
        return new PluginStatus(
                plugin.info().id(),
                Optional.of(plugin.info().version()),
                plugin.layer().source().name(),
                state,
                reason,
                plugin.layer().providedServices());
    }

    static PluginStatus of(PluginLayer library) {
        var name = library.source().name();
        return new PluginStatus(
                name.endsWith(".jar") ? name.substring(0, name.length() - 4) : name,
                library.version(),
                name,
                State.LOADED,
                Optional.empty(),
                library.providedServices());
    }

    static PluginStatus of(RejectedPlugin rejected) {
        return new PluginStatus(
                rejected.source(),
                Optional.empty(),
                rejected.source(),
                State.LEFT_OUT,
                Optional.of(rejected.reason()),
                List.of());
    }
}
