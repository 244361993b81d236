package hikari.rest.wire;

import hikari.api.Settable;

/// The status of a voice channel.
///
/// @param status the text; null for none
public record EditVoiceStatus(Settable<String> status) {}
