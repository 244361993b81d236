package hikari.sandbox;

/// A client of the voice server in one channel.
///
/// @param userId whose it is
/// @param sessionId the session id of the voice state
/// @param ssrc the number of its stream, 32 bits unsigned
/// @param connected whether its WebSocket is open; else it may resume
/// @param ready whether it has selected a protocol and media can flow
/// @param mode the encryption of its media; empty until it is ready
/// @param speaking the flags of its last SPEAKING; 0 if it does not speak
/// @param daveVersion the version of the end-to-end encryption of the channel; 0 for none
/// @param epoch the group's epoch if it is a member; 0 if it is not
/// @param resumes how often it resumed
/// @param counts its packets
public record VoiceParticipant(
        long userId,
        String sessionId,
        long ssrc,
        boolean connected,
        boolean ready,
        String mode,
        int speaking,
        int daveVersion,
        long epoch,
        int resumes,
        VoiceCounts counts) {}
