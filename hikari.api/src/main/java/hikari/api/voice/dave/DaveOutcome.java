package hikari.api.voice.dave;

/// What became of a commit or a welcome.
public enum DaveOutcome {
    /// It was not for this member; nothing has changed.
    IGNORED,
    /// This member is in a new epoch, whose keys await [DaveSession#prepare(int)].
    JOINED,
    /// It was refused; nothing has changed. The way out is opcode 31 and a reset.
    INVALID
}
