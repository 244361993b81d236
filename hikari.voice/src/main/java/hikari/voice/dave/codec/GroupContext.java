package hikari.voice.dave.codec;

import java.util.List;

/// What all members of an epoch agree on.
///
/// @param groupId the group
/// @param epoch the epoch
/// @param treeHash of all members
/// @param confirmedTranscriptHash of all that happened
/// @param extensions of the group
public record GroupContext(
        Octets groupId,
        long epoch,
        Octets treeHash,
        Octets confirmedTranscriptHash,
        List<Extension> extensions)
        implements Wire {
    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static GroupContext read(MlsReader reader) {
        MlsReader.expect(Mls.VERSION, reader.u16(), "version");
        MlsReader.expect(Mls.SUITE, reader.u16(), "cipher suite");
        return new GroupContext(
                reader.vector(),
                reader.u64(),
                reader.vector(),
                reader.vector(),
                reader.vector(Extension::read));
    }

    /// {@return the context of the epoch after this one, while what happened is still the same}
    ///
    /// @param newTreeHash of all members then
    public GroupContext next(Octets newTreeHash) {
        return new GroupContext(
                groupId, epoch + 1, newTreeHash, confirmedTranscriptHash, extensions);
    }

    /// {@return this, after something happened}
    ///
    /// @param hash of all that happened
    public GroupContext confirmed(Octets hash) {
        return new GroupContext(groupId, epoch, treeHash, hash, extensions);
    }

    @Override
    public void write(MlsWriter writer) {
        writer.u16(Mls.VERSION)
                .u16(Mls.SUITE)
                .vector(groupId)
                .u64(epoch)
                .vector(treeHash)
                .vector(confirmedTranscriptHash)
                .vector(extensions);
    }
}
