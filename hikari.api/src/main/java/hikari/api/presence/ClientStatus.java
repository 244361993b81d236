package hikari.api.presence;

import java.util.Optional;

/// How present a user is on each kind of device; empty where offline.
///
/// @param desktop on a desktop client
/// @param mobile on a phone
/// @param web in a browser; bots are there
/// @param vr in virtual reality
/// @see "Discord documentation: Gateway Events, Client Status Object"
public record ClientStatus(
        Optional<Status> desktop,
        Optional<Status> mobile,
        Optional<Status> web,
        Optional<Status> vr) {}
