package hikari.api.message;

import hikari.api.guild.PremiumTier;
import hikari.api.limit.Limits;

/// How large the files of a message may be. Checked when the message is built, as far as sizes are
/// known, and else while the files are sent: sending ends with a
/// [hikari.api.error.LimitExceededException] then, before Discord has the whole request.
///
/// Discord takes 10 MiB for each file and 25 MiB for the whole request. A guild's boosts and an
/// invoking user's Nitro allow more for each file; what they allow in all is documented nowhere, so
/// that only the files are checked then, and Discord answers with code 40005 when it is too much.
///
/// @param each bytes of one file
/// @param all bytes of all files of a request together
/// @see "Discord documentation: API Reference, Uploading Files"
/// @see "Discord documentation: Resources, Message, Create Message, Limitations"
public record AttachmentLimit(long each, long all) {
    private static final long MIB = 1 << 20;

    private static final AttachmentLimit STANDARD = new AttachmentLimit(10 * MIB, 25 * MIB);

    private static final AttachmentLimit NONE = new AttachmentLimit(Long.MAX_VALUE, Long.MAX_VALUE);

    /// {@return what Discord takes from everybody everywhere: 10 MiB each, 25 MiB in all}
    public static AttachmentLimit standard() {
        return STANDARD;
    }

    /// {@return no limit of ours} Discord's own holds.
    public static AttachmentLimit none() {
        return NONE;
    }

    /// {@return this many bytes each, and in all what as many files of that size as a message has
    /// make up; the standard when that is more} For the
    /// [hikari.api.interaction.CommandInteraction#attachmentSizeLimit()] of an interaction.
    ///
    /// @param bytes of one file
    public static AttachmentLimit of(long bytes) {
        return bytes <= STANDARD.each
                ? STANDARD
                : new AttachmentLimit(
                        bytes, bytes > Long.MAX_VALUE / 10 ? Long.MAX_VALUE : bytes * 10);
    }

    /// {@return what a guild allows: 50 MiB each at its second level, 100 MiB at its third, and the
    /// standard at others} The numbers are from Discord's article about boosts, which its
    /// documentation refers to.
    ///
    /// @param tier the guild's level
    public static AttachmentLimit of(PremiumTier tier) {
        return switch (tier) {
            case PremiumTier.Known.TIER_2 -> of(50 * MIB);
            case PremiumTier.Known.TIER_3 -> of(100 * MIB);
            default -> STANDARD;
        };
    }

    /// Checks the size of one file.
    ///
    /// @param filename the file's name
    /// @param bytes how many there are, or were read so far
    /// @throws hikari.api.error.LimitExceededException with too many
    public void checkFile(String filename, long bytes) {
        Limits.bytes("file " + filename, bytes, each);
    }

    /// Checks the size of all files of a request.
    ///
    /// @param bytes how many there are, or were read so far
    /// @throws hikari.api.error.LimitExceededException with too many
    public void checkAll(long bytes) {
        Limits.bytes("files (bytes in all)", bytes, all);
    }

    /// Checks what is known of files. What cannot be read now fails when it is sent.
    void check(Iterable<Upload> files) {
        var sum = 0L;
        for (var file : files) {
            var length = file.knownLength().orElse(0);
            checkFile(file.filename(), length);
            sum += length;
        }
        checkAll(sum);
    }
}
