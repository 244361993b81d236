package hikari.api.spi;

import hikari.api.bot.GatewayBot;
import hikari.api.bot.GatewayBotOptions;
import hikari.api.bot.RestApplication;
import hikari.api.bot.RestBot;
import hikari.api.bot.RestBotOptions;
import hikari.api.rest.RestConfig;

/// Makes the applications. Provided by `hikari.runtime`.
public interface BotFactory {
    /// {@return an inactive gateway bot}
    ///
    /// @param options how it starts
    GatewayBot gatewayBot(GatewayBotOptions options);

    /// {@return an inactive REST bot}
    ///
    /// @param options how it starts
    RestBot restBot(RestBotOptions options);

    /// {@return an inactive REST application}
    ///
    /// @param config what its clients share
    RestApplication restApplication(RestConfig config);
}
