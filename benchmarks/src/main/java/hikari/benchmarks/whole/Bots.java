package hikari.benchmarks.whole;

import hikari.api.Flags;
import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.cache.CacheSettings;
import hikari.api.gateway.Compression;
import hikari.api.gateway.Intent;
import hikari.api.rest.RestConfig;
import java.net.URI;

/// Hikari, pointed at the sandbox.
final class Bots {
    private Bots() {}

    /// A bot with all intents, over zlib-stream.
    ///
    /// @param arguments of the process: REST address, token, gateway address, guilds
    static GatewayBot of(String[] arguments, CacheSettings cache) {
        var token = Token.bot(arguments[1]);
        var rest = RestConfig.builder().token(token).baseUrl(URI.create(arguments[0])).build();
        return GatewayBot.create(b ->
                b.token(token)
                        .intents(all())
                        .compression(Compression.ZLIB_STREAM)
                        .cache(cache)
                        .rest(rest));
    }

    private static Flags<Intent> all() {
        var all = Flags.none(Intent.class);
        for (var intent : Intent.values()) {
            all = all.with(intent);
        }
        return all;
    }
}
