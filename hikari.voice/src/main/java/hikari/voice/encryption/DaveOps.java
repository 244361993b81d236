package hikari.voice.encryption;

/// The ops of the end-to-end encryption.
///
/// @see "Discord documentation: Opcodes and Status Codes, Voice Opcodes"
public final class DaveOps {
    /// The version changes, or a lonely member's turn has come.
    public static final int PREPARE_TRANSITION = 21;

    /// Senders switch.
    public static final int EXECUTE_TRANSITION = 22;

    /// We can receive what comes after the transition.
    public static final int TRANSITION_READY = 23;

    /// A new epoch, or with 1 a new group, is ahead.
    public static final int PREPARE_EPOCH = 24;

    /// The credential of whoever proposes changes.
    public static final int EXTERNAL_SENDER = 25;

    /// Our key package.
    public static final int KEY_PACKAGE = 26;

    /// Changes are proposed or revoked.
    public static final int PROPOSALS = 27;

    /// Our commit, with a welcome for those it lets in.
    public static final int COMMIT_WELCOME = 28;

    /// The commit that counts.
    public static final int ANNOUNCE_COMMIT = 29;

    /// A welcome for us.
    public static final int WELCOME = 30;

    /// We cannot use a commit or welcome.
    public static final int INVALID_COMMIT_WELCOME = 31;

    private DaveOps() {}
}
