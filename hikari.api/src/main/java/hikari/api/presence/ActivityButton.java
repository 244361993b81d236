package hikari.api.presence;

import hikari.api.json.MayBeText;

/// A button of an [Activity].
///
/// @param label the text, 1 to 32 characters
/// @param url what it opens, 1 to 512 characters; empty from the gateway
/// @see "Discord documentation: Gateway Events, Activity Buttons"
@MayBeText
public record ActivityButton(String label, String url) {}
