package hikari.api.voice;

/// Makes connections of one type.
///
/// @param <C> the type
@FunctionalInterface
public interface VoiceConnectionFactory<C extends VoiceConnection> {
    /// Makes a connection and does not start it yet. May block.
    ///
    /// @param session what Discord has granted
    /// @return an inactive connection; a new one for each call
    /// @throws Exception ends the attempt; the channel is left
    C create(VoiceSession session) throws Exception;
}
