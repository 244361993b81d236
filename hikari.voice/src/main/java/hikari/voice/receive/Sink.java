package hikari.voice.receive;

/// Takes the packets of one sender in order.
interface Sink {
    /// Takes a frame.
    ///
    /// @param sequence the packet's number
    /// @param timestamp its time in samples
    /// @param opus the frame; this call's own
    void frame(int sequence, int timestamp, byte[] opus);

    /// A frame is missing.
    ///
    /// @param sequence the packet's number
    /// @param timestamp when it was, as far as that can be told
    void lost(int sequence, int timestamp);
}
