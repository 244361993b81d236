package hikari.runtime.cli;

import hikari.api.bot.RestBot;
import hikari.api.bot.RestBotOptions;
import hikari.api.bot.RunOptions;
import hikari.api.error.HikariException;
import hikari.api.event.StartedEvent;
import hikari.runtime.DefaultBotFactory;
import hikari.runtime.host.PluginHost;
import hikari.runtime.host.PluginPaths;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// One run of a bot that serves interactions over HTTP, with the plugins.
///
/// @param options how the bot starts
/// @param flags where it listens
/// @param paths where the plugins are
/// @param inSandbox whether its own address is registered, as nothing lies between
record InteractionRun(
        RestBotOptions options, InteractionFlags flags, PluginPaths paths, boolean inSandbox) {
    /// Runs until the bot ends.
    ///
    /// @param run signal handlers and debugging
    /// @param ready is told the address once the bot is there
    /// @throws HikariException also when Discord does not take the endpoint
    void run(RunOptions run, Consumer<URI> ready) {
        var bot =
                new DefaultBotFactory()
                        .restBot(options, List.of(self -> new PluginHost(self, paths)));
        var refused = new AtomicReference<Optional<HikariException>>(Optional.empty());
        bot.events()
                .listen(
                        StartedEvent.class,
                        event -> {
                            try {
                                ready.accept(register(bot));
                            } catch (HikariException e) {
                                refused.set(Optional.of(e));
                                bot.close();
                            }
                        });
        bot.run(run);
        refused.get()
                .ifPresent(e -> {
                    throw e;
                });
    }

    private URI register(RestBot bot) {
        var own = flags.address(bot.server().port());
        flags.endpoint()
                .or(() -> Optional.of(own).filter(address -> inSandbox))
                .ifPresent(address ->
                        bot.rest()
                                .applications()
                                .editMe(edit -> edit.interactionsEndpointUrl(address.toString())));
        return own;
    }
}
