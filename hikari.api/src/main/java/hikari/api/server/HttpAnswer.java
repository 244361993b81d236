package hikari.api.server;

/// What somebody else's server sends back.
///
/// @param status the status
/// @param contentType the value of `Content-Type`
/// @param body the body; empty with 204
public record HttpAnswer(int status, String contentType, byte[] body) {}
