package hikari.api.voice.audio;

import java.io.IOException;
import java.nio.ByteBuffer;

/// Where a pacer's packets come from. Never blocks.
public interface PacketSource {
    /// The longest packet, in bytes: an Opus frame with all that is put around it.
    int MAX_PACKET = OpusSource.MAX_FRAME + 256;

    /// Writes the next packet.
    ///
    /// @param packet empty, with room for [#MAX_PACKET] bytes
    /// @return whether there is one; what was written is otherwise not sent
    boolean next(ByteBuffer packet);

    /// The system did not take a packet. The next one is tried all the same.
    ///
    /// @param failure why
    void notSent(IOException failure);
}
