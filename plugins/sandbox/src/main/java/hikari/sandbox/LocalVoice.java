package hikari.sandbox;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;

/// The sandbox's voice servers: two of them, so that a channel can move from one to the other.
///
/// They speak TLS with a certificate of their own, made at the start. A client in Java trusts it by
/// [#clientContext()]; other clients by the certificate, or by trusting anybody.
public interface LocalVoice {
    /// {@return a TLS context that trusts the voice servers' certificate and no other}
    SSLContext clientContext();

    /// {@return the certificate, for `localhost` and `127.0.0.1`}
    X509Certificate certificate();

    /// {@return the servers' endpoints as VOICE_SERVER_UPDATE says them: `localhost:PORT`}
    List<String> endpoints();

    /// {@return the clients in a channel, in the order in which they came; those who only have a
    /// voice state are not among them}
    ///
    /// @param channelId the channel
    List<VoiceParticipant> participants(long channelId);

    /// Lets a person enter a voice channel, or move to it, as if by Discord's client.
    ///
    /// @param userId a person who is a member of the guild
    /// @param channelId a voice or stage channel
    /// @return what a client needs to be that person
    /// @throws hikari.api.error.HikariException if there is no such user or channel
    VoiceTicket join(long userId, long channelId);

    /// Lets a user leave a channel, or puts it out: its client is closed with 4014.
    ///
    /// @param userId a person or the bot
    /// @param channelId where it is; without effect if it is not there
    void leave(long userId, long channelId);

    /// {@return what a client needs that is to be this user; empty if the user is not there}
    ///
    /// @param userId a person or the bot
    /// @param channelId where it is
    Optional<VoiceTicket> ticket(long userId, long channelId);

    /// {@return the faults}
    VoiceFaults faults();

    /// Sets what HELLO says from now on; 13.75 s at first. A client that misses its heartbeats for
    /// half as long again is closed with 4009.
    ///
    /// @param interval positive
    void heartbeatInterval(Duration interval);

    /// Sets the encryption modes that READY names from now on; both at first.
    ///
    /// @param modes such as `aead_xchacha20_poly1305_rtpsize`
    /// @throws IllegalArgumentException for a mode that the servers do not know
    void offer(List<String> modes);

    /// Sets what is put around relayed frames from now on; at first an extension.
    ///
    /// @param shape what is put around them
    void shape(PacketShape shape);

    /// {@return commits of a channel that were malformed, late or of the wrong proposals, and so
    /// dropped}
    ///
    /// @param channelId the channel
    long ignoredCommits(long channelId);

    /// {@return whether no change of a channel's group is under way or due}
    ///
    /// @param channelId the channel
    boolean isSettled(long channelId);

    /// Waits until the clients in a channel are as wanted.
    ///
    /// @param channelId the channel
    /// @param wanted what they are like
    /// @param deadline how long to wait
    /// @return the clients then
    /// @throws AssertionError if they are not at the deadline; it names what they are
    /// @throws InterruptedException if this thread is interrupted
    List<VoiceParticipant> await(
            long channelId, Predicate<List<VoiceParticipant>> wanted, Duration deadline)
            throws InterruptedException;
}
