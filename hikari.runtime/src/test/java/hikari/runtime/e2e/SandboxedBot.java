package hikari.runtime.e2e;

import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.bot.GatewayBotOptions;
import hikari.api.gateway.GatewayTimeouts;
import hikari.api.gateway.Intent;
import hikari.api.rest.RestConfig;
import hikari.api.voice.DirectVoiceOptions;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/// A real bot in a local Discord, over real sockets.
final class SandboxedBot implements AutoCloseable {
    final Sandbox sandbox;
    final GatewayBot bot;

    SandboxedBot(SandboxOptions options, Consumer<GatewayBotOptions.Builder> fill) {
        this(options, fill, sandbox -> DirectVoiceOptions.DEFAULT);
    }

    SandboxedBot(
            SandboxOptions options,
            Consumer<GatewayBotOptions.Builder> fill,
            Function<Sandbox, DirectVoiceOptions> voice) {
        sandbox = Sandbox.create(options);
        sandbox.start();
        bot =
                GatewayBot.create(builder -> {
                    builder.token(Token.bot(sandbox.token()))
                            .intents(Intent.unprivileged().with(Intent.MESSAGE_CONTENT))
                            .timeouts(quick())
                            .voice(voice.apply(sandbox))
                            .rest(RestConfig.builder().baseUrl(sandbox.restUrl()).build());
                    fill.accept(builder);
                });
    }

    /// The defaults, but a backoff that no test has to wait for.
    private static GatewayTimeouts quick() {
        var usual = GatewayTimeouts.DEFAULT;
        return new GatewayTimeouts(
                usual.connect(),
                usual.hello(),
                usual.ready(),
                Duration.ofMillis(10),
                Duration.ofMillis(100));
    }

    @Override
    public void close() {
        if (bot.isAlive()) {
            bot.close();
        }
        sandbox.close();
    }
}
