package hikari.api.voice;

import hikari.api.lifecycle.Component;

/// The voice connections of a bot, one a guild.
public interface VoiceComponent extends Component {}
