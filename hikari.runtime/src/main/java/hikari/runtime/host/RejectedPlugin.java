package hikari.runtime.host;

/// A source or plugin that was left out, and why.
///
/// @param source the jar's or folder's name
/// @param reason what is wrong and what to do
record RejectedPlugin(String source, String reason) {}
