package hikari.api.spi;

import hikari.api.plugin.PluginConfig;

/// Makes a Discord that runs in this process, to develop and test against. Provided by the sandbox
/// plugin; the host starts it before the bot when it is run with `--sandbox`.
public interface LocalDiscordFactory {
    /// {@return an inactive local Discord}
    ///
    /// @param config its configuration; `port` is the port of its page, 0 for any free one
    LocalDiscord create(PluginConfig config);
}
