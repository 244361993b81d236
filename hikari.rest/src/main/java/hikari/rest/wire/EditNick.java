package hikari.rest.wire;

import hikari.api.Settable;

/// A nickname.
///
/// @param nick the nickname; null for none
public record EditNick(Settable<String> nick) {}
