package hikari.api.lifecycle;

/// What a component says when it is asked for something that its state forbids.
///
/// @param component the component's name, as in "interaction server"
/// @param startActive on `start()` while not INACTIVE
/// @param closeInactive on `close()` while INACTIVE
/// @param joinInactive on `join()` while INACTIVE
/// @param useInactive on use while INACTIVE or STARTING
/// @param useClosing on use while CLOSING
public record LifecycleMessages(
        String component,
        String startActive,
        String closeInactive,
        String joinInactive,
        String useInactive,
        String useClosing) {

    /// {@return the usual messages for a component of this name}
    ///
    /// @param component the component's name, as in "interaction server"
    public static LifecycleMessages of(String component) {
        return new LifecycleMessages(
                component,
                "Cannot start an already active " + component,
                "Cannot close an inactive " + component,
                "Cannot wait for an inactive " + component + " to join",
                "Component cannot be used while it's not alive",
                "Component cannot be used while it's closing");
    }

    /// {@return these with another message for `start()`}
    ///
    /// @param message on `start()` while not INACTIVE
    public LifecycleMessages onStart(String message) {
        return new LifecycleMessages(
                component, message, closeInactive, joinInactive, useInactive, useClosing);
    }

    /// {@return these with other messages for use}
    ///
    /// @param inactive on use while INACTIVE or STARTING
    /// @param closing on use while CLOSING
    public LifecycleMessages onUse(String inactive, String closing) {
        return new LifecycleMessages(
                component, startActive, closeInactive, joinInactive, inactive, closing);
    }
}
