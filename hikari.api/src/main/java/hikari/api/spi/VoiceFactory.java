package hikari.api.spi;

import hikari.api.bot.GatewayBot;
import hikari.api.voice.VoiceComponent;

/// Makes voice components. Provided by `hikari.voice`.
public interface VoiceFactory {
    /// {@return an inactive voice component}
    ///
    /// @param bot whose gateway and events it uses
    VoiceComponent create(GatewayBot bot);
}
