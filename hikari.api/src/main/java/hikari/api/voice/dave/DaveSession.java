package hikari.api.voice.dave;

import hikari.api.Snowflake;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// One member's side of the encryption of one voice channel: the group, its epochs and the keys of
/// frames.
///
/// A session has one owner at a time; it does no I/O and starts no threads. Calls may take some
/// tens of milliseconds (a commit in a large group), so they do not belong on a thread that paces
/// audio. [#encryptor()], [#decryptor(Snowflake)] and what they return are the exception: one
/// thread may encrypt and others decrypt while the owner changes the group.
///
/// Payloads are those of the voice gateway's opcodes without sequence number, opcode and transition
/// id. Buffers are read from position to limit, at most once, and never kept.
///
/// ```
/// opcode 4 with a version, 24 with epoch 1   reset(version), then send keyPackage()
/// opcode 25                                  externalSender(payload)
/// opcode 27                                  proposals(payload, recognized); send what it returns
/// opcode 29, 30                              commit(payload), welcome(payload, recognized)
///   JOINED                                   transitions.put(id, prepare(version))
///   INVALID                                  send opcode 31, reset(version), send keyPackage()
/// opcode 21                                  transitions.put(id, prepare(version))
/// opcode 22, or at once when the id is 0     transitions.remove(id).execute()
/// ```
///
/// @see "Discord documentation: Voice Connections, End-to-End Encryption (DAVE Protocol)"
public interface DaveSession extends AutoCloseable {
    /// Forgets the group and its pending changes and makes a new key package. The identity key, the
    /// external sender and the keys of frames stay: audio goes on with them until another
    /// transition. With an external sender, a new local group of this member alone waits for
    /// proposals.
    ///
    /// @param protocolVersion the version to speak, 1 to the provider's highest
    /// @throws DaveException when the version is not supported
    void reset(int protocolVersion);

    /// {@return the key package to send: the payload of opcode 26} The same one until [#reset(int)]
    /// or until it was used by a welcome.
    byte[] keyPackage();

    /// Takes the server's credential, the only one that may propose changes, and makes the local
    /// group if there is no group yet. An established group keeps its own; the new one counts from
    /// the next reset on.
    ///
    /// @param payload the payload of opcode 25
    /// @throws DaveException when it is malformed; nothing has changed then
    void externalSender(ByteBuffer payload);

    /// Takes or revokes proposals and commits all that are outstanding. The commit takes effect
    /// only when [#commit(ByteBuffer)] brings it back.
    ///
    /// @param payload the payload of opcode 27
    /// @param recognized whether a user is known to be in the channel; others are not let in
    /// @return the payload of opcode 28; empty without a group, with nothing outstanding, or when
    ///   this member itself would be removed
    /// @throws DaveException when it is malformed, not the server's or of a kind that DAVE does not
    ///   have, or when somebody unknown would be added; nothing has changed then
    Optional<byte[]> proposals(ByteBuffer payload, Predicate<Snowflake> recognized);

    /// Takes a commit that the server has chosen, this member's or another's.
    ///
    /// @param payload the commit of opcode 29
    /// @return [DaveOutcome#JOINED] in a new epoch; [DaveOutcome#IGNORED] when it is not for this
    ///   member; [DaveOutcome#INVALID] when it had to be refused, and the group is as before
    DaveOutcome commit(ByteBuffer payload);

    /// Takes a welcome to a group.
    ///
    /// @param payload the welcome of opcode 30
    /// @param recognized whether a user is known to be in the channel; others in the group are only
    ///   logged, since somebody who has left stays in it until the next commit
    /// @return [DaveOutcome#JOINED] in the group; [DaveOutcome#IGNORED] when it is not for this
    ///   member's key package or when a group is established; [DaveOutcome#INVALID] when it had to
    ///   be refused
    DaveOutcome welcome(ByteBuffer payload, Predicate<Snowflake> recognized);

    /// Prepares a transition. Receivers use the keys of the current epoch from now on, those before
    /// for ten seconds more. With version 0 they let frames pass that are not encrypted; with
    /// another they stop to, ten seconds from now.
    ///
    /// @param protocolVersion the version to go to; 0 for no end-to-end encryption
    /// @return what the sender does when the transition is executed
    DaveTransition prepare(int protocolVersion);

    /// {@return what encrypts this member's frames, always the same} Without keys until the first
    /// transition is executed.
    FrameEncryptor encryptor();

    /// {@return what decrypts the frames of a user, always the same one for as long as the user has
    /// keys} Without keys while the user is in no epoch that was prepared.
    ///
    /// @param user who sends
    FrameDecryptor decryptor(Snowflake user);

    /// {@return who is in the group, this member too} Empty without an established group.
    Set<Snowflake> users();

    /// {@return the number of the current epoch} 0 without an established group.
    long epoch();

    /// {@return 32 bytes that all members of this epoch share and nobody else can know} Empty
    /// without an established group. [VerificationCode#ofEpoch(byte[])] makes it readable.
    Optional<byte[]> epochAuthenticator();

    /// {@return the public key by which a member signs: an uncompressed point of P-256, 65 bytes}
    /// Empty when the user is not in the group. This member's own is always there.
    ///
    /// @param user who
    Optional<byte[]> identityKey(Snowflake user);

    /// Forgets all keys. Encryptor and decryptors have none afterwards; other calls throw
    /// [IllegalStateException]. A second call does nothing.
    @Override
    void close();
}
