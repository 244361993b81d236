package hikari.api.bot;

import hikari.api.event.Subscription;
import hikari.api.server.InteractionServer;
import hikari.api.spi.BotFactory;
import hikari.api.spi.Providers;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/// A bot without a gateway: Discord sends it interactions over HTTP. Listeners of
/// `InteractionCreateEvent` run as with a [GatewayBot].
public interface RestBot extends Bot, Runnable {
    /// {@return an inactive bot}
    ///
    /// @param options sets at least the token
    static RestBot create(Consumer<RestBotOptions.Builder> options) {
        var builder = RestBotOptions.builder();
        options.accept(builder);
        return Providers.require(
                        ServiceLoader.load(BotFactory.class), "the runtime", "hikari.runtime")
                .restBot(builder.build());
    }

    /// {@return the bot's options}
    RestBotOptions options();

    /// {@return the server that Discord sends interactions to} Handlers set here are asked before
    /// listeners.
    InteractionServer server();

    /// Has a callback run at each start, after the REST client and before the server is up. What it
    /// throws fails the start.
    ///
    /// @param callback gets the bot
    /// @return takes the callback back when closed
    Subscription onStartup(Consumer<RestBot> callback);

    /// Has a callback run at each close, after the server is down and before the REST client
    /// closes.
    ///
    /// @param callback gets the bot
    /// @return takes the callback back when closed
    Subscription onShutdown(Consumer<RestBot> callback);

    /// Starts the bot, waits until it ends, and closes it: with the default [RunOptions].
    @Override
    default void run() {
        run(RunOptions.DEFAULT);
    }

    /// Starts the bot, waits until it ends, and closes it. SIGINT and SIGTERM close it in order, a
    /// second signal ends the process.
    ///
    /// @param options signal handlers and debugging
    /// @throws hikari.api.error.HikariInterruptException after a signal, if `propagateInterrupts`
    ///   is set
    void run(RunOptions options);
}
