package hikari.rest.wire;

import hikari.api.Settable;

/// What adding somebody to a group takes.
///
/// @param accessToken what the user authorized with `gdm.join`; secret
/// @param nick the name to show
public record AddRecipient(Settable<String> accessToken, Settable<String> nick) {
    /// {@return the name, and nothing of the token}
    @Override
    public String toString() {
        return "AddRecipient[%s]".formatted(nick);
    }
}
