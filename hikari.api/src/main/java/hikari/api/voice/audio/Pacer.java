package hikari.api.voice.audio;

import java.nio.channels.DatagramChannel;

/// Sends packets of many connections, each every 20 ms. Thread-safe.
///
/// After a stall (a collection, a busy machine) at most three packets that are overdue are sent at
/// once, and the rest is forgotten: a source is then late by what the stall took, and not lost.
public interface Pacer extends AutoCloseable {
    /// Has a connection's packets sent, from now on.
    ///
    /// @param socket connected and in blocking mode, since somebody else reads from it; a write
    ///   waits only where the system's buffer is full
    /// @param packets where packets come from; asked by one thread at a time
    /// @return ends it; packets are not asked for any more when its `close()` has returned
    AudioSubscription add(DatagramChannel socket, PacketSource packets);

    /// Ends its threads. Nothing is sent any more.
    @Override
    void close();
}
