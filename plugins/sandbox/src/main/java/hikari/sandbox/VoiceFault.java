package hikari.sandbox;

import java.time.Duration;

/// Something that goes wrong with voice on request.
///
/// Some happen at once to the connections there are; some wait for their moment, and happen once;
/// those of the media path last until they are cleared.
public sealed interface VoiceFault {
    /// Ends the WebSocket's TCP connection at once, without a close frame.
    ///
    /// @param ending how it ends
    record Drop(Fault.Ending ending) implements VoiceFault {}

    /// Closes the WebSocket with a code. After 4004, 4006, 4009, 4011, 4014 and 4022 the session is
    /// over; after others it can be resumed.
    ///
    /// @param code 1000 to 4999
    /// @param reason the text beside it
    record Close(int code, String reason) implements VoiceFault {}

    /// Sends nothing more over the WebSocket; TCP stays open.
    record Silence() implements VoiceFault {}

    /// Acknowledges no heartbeat any more; everything else goes on.
    record NoAcks() implements VoiceFault {}

    /// Answers the next RESUME by 4006; the session is over (waits).
    record RefuseResume() implements VoiceFault {}

    /// Leaves requests for IP discovery unanswered (waits).
    ///
    /// @param times how many
    record IgnoreDiscovery(int times) implements VoiceFault {}

    /// Loses every n-th packet on the way to a client (lasts).
    ///
    /// @param every at least 1
    record Lose(int every) implements VoiceFault {}

    /// Doubles every n-th packet on the way to a client (lasts).
    ///
    /// @param every at least 1
    record Duplicate(int every) implements VoiceFault {}

    /// Lets every n-th packet arrive after the one that follows it (lasts).
    ///
    /// @param every at least 1
    record Reorder(int every) implements VoiceFault {}

    /// Changes a byte in every n-th packet on the way to a client (lasts).
    ///
    /// @param every at least 1
    record Garble(int every) implements VoiceFault {}

    /// Changes a byte of the next commit that is announced to a client (op 29; waits).
    record CorruptCommit() implements VoiceFault {}

    /// Changes a byte of the next welcome for a client (op 30; waits).
    record CorruptWelcome() implements VoiceFault {}

    /// Sends the next commit or welcome to a client later than everything else (waits).
    ///
    /// @param by how much later, by the sandbox's clock
    record Late(Duration by) implements VoiceFault {}

    /// Revokes the next proposals of a channel right after sending them, and makes them anew
    /// (waits).
    record RevokeProposals() implements VoiceFault {}

    /// Gives the next commit or welcome of a channel the transition id 0 (waits).
    record TransitionZero() implements VoiceFault {}

    /// Ends the end-to-end encryption of a channel (op 21, version 0).
    record Downgrade() implements VoiceFault {}

    /// Begins the end-to-end encryption of a channel anew (op 24, epoch 1).
    record Upgrade() implements VoiceFault {}

    /// Moves a channel to the other voice server: everyone is closed with 4014, and gets a new
    /// VOICE_SERVER_UPDATE.
    record MoveServer() implements VoiceFault {}

    /// Takes a channel's voice server away: everyone is closed with 4014, and gets a
    /// VOICE_SERVER_UPDATE without an endpoint; later one with the other server's.
    ///
    /// @param down for how long, by the sandbox's clock
    record Outage(Duration down) implements VoiceFault {}
}
