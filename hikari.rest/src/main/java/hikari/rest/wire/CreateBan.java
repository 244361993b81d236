package hikari.rest.wire;

/// What a ban is made of.
///
/// @param deleteMessageSeconds how far back the user's messages are deleted
public record CreateBan(int deleteMessageSeconds) {}
