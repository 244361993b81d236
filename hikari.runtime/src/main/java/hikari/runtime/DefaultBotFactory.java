package hikari.runtime;

import hikari.api.bot.GatewayBot;
import hikari.api.bot.GatewayBotOptions;
import hikari.api.bot.RestApplication;
import hikari.api.bot.RestBot;
import hikari.api.bot.RestBotOptions;
import hikari.api.rest.RestConfig;
import hikari.api.spi.BotFactory;
import hikari.runtime.bot.BotExtension;
import hikari.runtime.bot.DefaultGatewayBot;
import hikari.runtime.bot.DefaultRestApplication;
import hikari.runtime.bot.DefaultRestBot;
import hikari.runtime.bot.Parts;
import java.util.List;

/// Makes the applications from the modules of the image.
public final class DefaultBotFactory implements BotFactory {
    /// A factory, as [java.util.ServiceLoader] needs it.
    public DefaultBotFactory() {}

    @Override
    public GatewayBot gatewayBot(GatewayBotOptions options) {
        return gatewayBot(options, List.of());
    }

    /// {@return an inactive gateway bot with more parts}
    ///
    /// @param options how it starts
    /// @param extensions add the parts
    public GatewayBot gatewayBot(GatewayBotOptions options, List<BotExtension> extensions) {
        return new DefaultGatewayBot(options, Parts.OF_THE_IMAGE, extensions);
    }

    @Override
    public RestBot restBot(RestBotOptions options) {
        return restBot(options, List.of());
    }

    /// {@return an inactive REST bot with more parts}
    ///
    /// @param options how it starts
    /// @param extensions add the parts
    public RestBot restBot(RestBotOptions options, List<BotExtension> extensions) {
        return new DefaultRestBot(options, Parts.OF_THE_IMAGE, extensions);
    }

    @Override
    public RestApplication restApplication(RestConfig config) {
        return new DefaultRestApplication(config, Parts.OF_THE_IMAGE);
    }
}
