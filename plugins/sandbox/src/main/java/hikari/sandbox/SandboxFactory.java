package hikari.sandbox;

import hikari.api.Token;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.plugin.PluginConfig;
import hikari.api.spi.LocalDiscord;
import hikari.api.spi.LocalDiscordFactory;
import java.net.URI;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/// Makes sandboxes for a host that is run with `--sandbox`.
///
/// | key | what | default |
/// |---|---|---|
/// | `port` | the port of page and REST API; 0 for any | 0 |
/// | `seed` | decides ids, token and keys | 1 |
/// | `guilds`, `members`, `channels` | guilds beside "Sandbox", and what is in each | 0, 1, 1 |
/// | `shards` | the recommended number of shards | 1 |
/// | `max-concurrency` | identify buckets | 1 |
public final class SandboxFactory implements LocalDiscordFactory {
    /// A factory, for [java.util.ServiceLoader].
    public SandboxFactory() {}

    @Override
    public LocalDiscord create(PluginConfig config) {
        var options =
                SandboxOptions.builder()
                        .port((int) config.number("port", 0))
                        .seed(config.number("seed", 1))
                        .world(
                                (int) config.number("guilds", 0),
                                (int) config.number("members", 1),
                                (int) config.number("channels", 1))
                        .recommendedShards((int) config.number("shards", 1))
                        .maxConcurrency((int) config.number("max-concurrency", 1))
                        .build();
        return new Hosted(Sandbox.create(options));
    }

    private record Hosted(Sandbox sandbox) implements LocalDiscord {
        @Override
        public URI restUrl() {
            return sandbox.restUrl();
        }

        @Override
        public URI pageUrl() {
            return sandbox.pageUrl();
        }

        @Override
        public Token token() {
            return Token.bot(sandbox.token());
        }

        @Override
        public Optional<SSLContext> voiceTrust() {
            return Optional.of(sandbox.voice().clientContext());
        }

        @Override
        public void start() {
            sandbox.start();
        }

        @Override
        public void close() {
            sandbox.close();
        }

        @Override
        public void join() {
            sandbox.join();
        }

        @Override
        public LifecycleState state() {
            return sandbox.state();
        }
    }
}
