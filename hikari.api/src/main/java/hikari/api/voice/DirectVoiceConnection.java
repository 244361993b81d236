package hikari.api.voice;

import hikari.api.Snowflake;
import hikari.api.voice.audio.AudioReceiver;
import hikari.api.voice.audio.AudioSubscription;
import hikari.api.voice.audio.VoicePlayer;
import hikari.api.voice.dave.VerificationCode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// A connection from this process to Discord's voice server: it speaks and listens.
///
/// It goes on through moves, changes of the server and lost sockets, with the same player. When it
/// ends by itself, `join()` throws a [VoiceClosedException].
///
/// @see "Discord documentation: Voice"
public interface DirectVoiceConnection extends VoiceConnection {
    /// {@return what it says} The same one in every life of the connection.
    VoicePlayer player();

    /// {@return whether Discord was told that it speaks}
    boolean isSpeaking();

    /// Hears what others say, from now on. A bot that deafened itself hears nothing.
    ///
    /// @param receiver is told each frame of each user
    /// @return ends it
    AudioSubscription receive(AudioReceiver receiver);

    /// {@return who else is in the channel, as far as the voice server has told} As it is now.
    Set<Snowflake> users();

    /// {@return who else has said that they speak, of those in the channel} As it is now.
    Set<Snowflake> speakers();

    /// {@return the version of the end-to-end encryption in use; 0 for none, as on a stage}
    int daveVersion();

    /// {@return the code that everybody in the channel sees while nobody listens in, 30 digits}
    /// Empty without end-to-end encryption, and until the first group is there. It changes whenever
    /// somebody joins or leaves.
    Optional<VerificationCode> privacyCode();

    /// {@return the code that the bot and a user see of each other while nobody pretends to be one
    /// of them, 45 digits} Empty when the user is not in the group. Takes some 16 MiB and tens of
    /// milliseconds.
    ///
    /// @param userId the user
    Optional<VerificationCode> verificationCode(Snowflake userId);

    /// {@return what the privacy code is made of: the MLS epoch's authenticator} A copy.
    Optional<byte[]> epochAuthenticator();

    /// {@return the time between the last heartbeat and its acknowledgement, if there was one}
    Optional<Duration> latency();

    /// {@return what went through it}
    VoiceStats stats();
}
