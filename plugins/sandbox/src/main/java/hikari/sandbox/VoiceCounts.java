package hikari.sandbox;

/// What a voice server counted of one client.
///
/// @param received packets that came from it and could be decrypted
/// @param relayed packets that were sent to it
/// @param refused packets that came from it before its first SPEAKING
/// @param undecipherable packets that came from it and could not be decrypted
/// @param plain packets that came from it without end-to-end encryption, silence aside, while the
///   channel has it
/// @param keepAlives keep-alive packets that came from it
public record VoiceCounts(
        long received,
        long relayed,
        long refused,
        long undecipherable,
        long plain,
        long keepAlives) {}
