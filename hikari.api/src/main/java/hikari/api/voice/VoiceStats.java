package hikari.api.voice;

/// What went through a direct voice connection since it was started last.
///
/// @param packetsSent packets of audio that the system took
/// @param packetsNotSent packets of audio that it did not take
/// @param packetsReceived packets of audio that came
/// @param packetsLost packets of audio that were missing when it was their turn
/// @param packetsRefused packets that were no audio of this connection, came twice or too late, or
///   could not be decrypted
/// @param connects how often it was tried to connect to a voice server
/// @param resumes how often a session went on over a new socket
public record VoiceStats(
        long packetsSent,
        long packetsNotSent,
        long packetsReceived,
        long packetsLost,
        long packetsRefused,
        int connects,
        int resumes) {}
