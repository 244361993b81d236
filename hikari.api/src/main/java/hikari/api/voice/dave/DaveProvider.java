package hikari.api.voice.dave;

import hikari.api.Snowflake;

/// Opens sessions of DAVE, Discord's end-to-end encryption of voice: the group key exchange (MLS)
/// and the encryption of frames. Found with [java.util.ServiceLoader]; the module `hikari.voice`
/// brings one that needs nothing but the JDK, with the id `jdk`.
///
/// Implementers: what to do upon which opcode, and when to switch keys, is the voice connection's
/// business, the same for all providers. A provider does no I/O, starts no threads and reads no
/// clock but for the ten seconds that old keys live.
///
/// @see "Discord documentation: Voice Connections, End-to-End Encryption (DAVE Protocol)"
public interface DaveProvider {
    /// {@return a short name, by which settings choose it} Lower-case letters, digits and hyphens.
    String id();

    /// {@return the highest version of the protocol that it speaks, at least 1}
    int maxProtocolVersion();

    /// {@return whether it works here} False where native code or algorithms are missing. Asked
    /// once, before the first session; never throws.
    boolean isAvailable();

    /// Opens a session, without a group yet and with a key pair of its own for signatures.
    ///
    /// @param selfUser the bot's user
    /// @param channel the voice channel; its id is the group's
    /// @return a session at [#maxProtocolVersion()]; call [DaveSession#reset(int)] for another one
    DaveSession open(Snowflake selfUser, Snowflake channel);
}
