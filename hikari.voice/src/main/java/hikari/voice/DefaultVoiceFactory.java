package hikari.voice;

import hikari.api.bot.GatewayBot;
import hikari.api.spi.VoiceFactory;
import hikari.api.voice.VoiceComponent;

/// Makes voice components.
public final class DefaultVoiceFactory implements VoiceFactory {
    /// Called by the service loader.
    public DefaultVoiceFactory() {}

    @Override
    public VoiceComponent create(GatewayBot bot) {
        return new DefaultVoiceComponent(bot);
    }
}
