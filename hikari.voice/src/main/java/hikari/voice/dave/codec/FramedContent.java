package hikari.voice.dave.codec;

import hikari.api.voice.dave.DaveException;

/// What a message says, in which group and epoch, and by whom.
///
/// @param groupId the group
/// @param epoch the epoch in which it was sent
/// @param sender who sent it
/// @param authenticatedData bytes that the signature covers; DAVE has none
/// @param body what it says
public record FramedContent(
        Octets groupId, long epoch, Sender sender, Octets authenticatedData, Body body)
        implements Wire {

    /// A proposal or a commit.
    public sealed interface Body {
        /// A proposal.
        ///
        /// @param proposal what is proposed
        record Proposed(Proposal proposal) implements Body {}

        /// A commit.
        ///
        /// @param commit the step
        record Committed(Commit commit) implements Body {}
    }

    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static FramedContent read(MlsReader reader) {
        return new FramedContent(
                reader.vector(), reader.u64(), Sender.read(reader), reader.vector(), body(reader));
    }

    private static Body body(MlsReader reader) {
        int type = reader.u8();
        return switch (type) {
            case 2 -> new Body.Proposed(Proposal.read(reader));
            case 3 -> new Body.Committed(Commit.read(reader));
            default -> throw new DaveException("content that DAVE does not have: " + type);
        };
    }

    @Override
    public void write(MlsWriter writer) {
        writer.vector(groupId).u64(epoch).put(sender).vector(authenticatedData);
        switch (body) {
            case Body.Proposed(var proposal) -> writer.u8(2).put(proposal);
            case Body.Committed(var commit) -> writer.u8(3).put(commit);
        }
    }
}
