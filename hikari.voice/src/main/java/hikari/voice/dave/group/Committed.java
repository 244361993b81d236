package hikari.voice.dave.group;

import hikari.voice.dave.codec.PublicMessage;
import hikari.voice.dave.codec.Welcome;
import java.util.Optional;

/// A commit that this member has made and that has no effect yet.
///
/// @param commit for all members
/// @param welcome for new members, when there are any
/// @param next the epoch to go to when the server has chosen the commit
public record Committed(PublicMessage commit, Optional<Welcome> welcome, Group next) {}
