package hikari.api.rest;

/// Operations of which some take a reason for the guild's audit log.
///
/// @param <T> the operations
public interface Reasoned<T> {
    /// {@return the same operations, giving this reason for all that follow} Operations that take
    /// none ignore it.
    ///
    /// @param reason shown in the audit log, 1 to 512 characters
    /// @throws hikari.api.error.LimitExceededException when it is longer or empty
    T because(String reason);
}
