package hikari.sandbox;

import java.time.Duration;

/// Something that goes wrong on a gateway connection on request.
public sealed interface Fault {
    /// Ends the TCP connection, without a close frame, after exactly so many more bytes.
    ///
    /// @param ending how the connection ends
    /// @param afterBytes bytes of WebSocket frames that still get through; 0 ends it at once
    record Drop(Ending ending, long afterBytes) implements Fault {}

    /// How a TCP connection ends.
    enum Ending {
        /// An orderly end of the stream (FIN).
        FIN,
        /// A reset (RST).
        RST
    }

    /// Asks the client to reconnect and resume (op 7).
    record Reconnect() implements Fault {}

    /// Declares the session invalid (op 9, `false`) and forgets it.
    record Invalidate() implements Fault {}

    /// Asks the client to reconnect and resume by op 9, `true`.
    record InvalidateResumable() implements Fault {}

    /// Closes with a code.
    ///
    /// @param code 1000 to 4999
    /// @param reason the text beside it
    record Close(int code, String reason) implements Fault {}

    /// Closes with a close frame that has no code.
    record CloseWithoutCode() implements Fault {}

    /// Sends nothing more at all, neither data nor acknowledgements; TCP stays open.
    record Silence() implements Fault {}

    /// Acknowledges no heartbeat any more; data goes on.
    record NoAcks() implements Fault {}

    /// Never sends HELLO (for the next connection).
    record NoHello() implements Fault {}

    /// Never answers IDENTIFY or RESUME (for the next connection).
    record NoReady() implements Fault {}

    /// Sends slowly from now on.
    ///
    /// @param bytesPerSecond by the sandbox's clock; at least 20
    record SlowWrites(int bytesPerSecond) implements Fault {}

    /// Splits every WebSocket message from now on into frames of so many payload bytes.
    ///
    /// @param payloadBytes at least 1
    record Fragment(int payloadBytes) implements Fault {}

    /// Sends a frame that is no JSON.
    record BrokenJson() implements Fault {}

    /// Sends a frame with an op code that nobody knows.
    record UnknownOp() implements Fault {}

    /// Sends a dispatch that nobody knows.
    record UnknownEvent() implements Fault {}

    /// Sends a MESSAGE_CREATE full of values that are in no enumeration.
    record UnknownEnums() implements Fault {}

    /// Breaks the compressed stream (a garbage message where nothing is compressed).
    record CorruptStream() implements Fault {}

    /// Sends an unknown dispatch of at least so many bytes.
    ///
    /// @param bytes up to 256 MiB
    record GiantFrame(int bytes) implements Fault {}

    /// Asks for a heartbeat at once (op 1).
    record RequestHeartbeat() implements Fault {}

    /// Answers the next IDENTIFY or RESUME by op 9, `false`; a session that was to be resumed is
    /// over (for the next connection).
    record RefuseLogin() implements Fault {}

    /// Names another address for resuming in the next READY (for the next connection that
    /// identifies): one that does not resolve, say, or speaks no TLS.
    ///
    /// @param url what `resume_gateway_url` says
    record ResumeAt(String url) implements Fault {}

    /// Answers the next WebSocket upgrade with an HTTP status instead.
    ///
    /// @param status 400 to 599
    record RefuseUpgrade(int status) implements Fault {}

    /// Holds everything back for a while, then goes on.
    ///
    /// @param duration by the sandbox's clock
    record Delay(Duration duration) implements Fault {}

    /// Sends a text message as it stands.
    ///
    /// @param text any text
    record Raw(String text) implements Fault {}
}
