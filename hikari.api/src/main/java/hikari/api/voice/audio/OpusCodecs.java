package hikari.api.voice.audio;

import hikari.api.error.AudioException;
import java.util.Comparator;
import java.util.Optional;
import java.util.ServiceLoader;

/// Finds Opus codecs. A codec's jar lies beside the program, or in the folder of the plugin that
/// uses it; nobody else sees it there.
public final class OpusCodecs {
    private OpusCodecs() {}

    /// {@return the best codec that works here, of those that the calling thread's context class
    /// loader finds} In a plugin and its threads that is what lies in the plugin's folder.
    public static Optional<OpusCodecProvider> find() {
        return best(ServiceLoader.load(OpusCodecProvider.class));
    }

    /// {@return the best codec that works here, of those in a layer and its parents} Those of the
    /// plugins that a plugin depends on are among them:
    /// `OpusCodecs.find(getClass().getModule().getLayer())`.
    ///
    /// @param layer where to look
    public static Optional<OpusCodecProvider> find(ModuleLayer layer) {
        return best(ServiceLoader.load(layer, OpusCodecProvider.class));
    }

    /// {@return what [#find()] finds}
    ///
    /// @throws AudioException when there is no codec that works here
    public static OpusCodecProvider require() {
        return find().orElseThrow(() ->
                new AudioException(
                        "No Opus codec is here: add one, such as hikari.plugin.concentus, beside"
                                + " the program or into the plugin's folder"));
    }

    private static Optional<OpusCodecProvider> best(ServiceLoader<OpusCodecProvider> loader) {
        return loader.stream()
                .map(ServiceLoader.Provider::get)
                .filter(OpusCodecProvider::isAvailable)
                .max(Comparator.comparingInt(OpusCodecProvider::priority));
    }
}
