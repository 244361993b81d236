package hikari.runtime.dispatch;

import hikari.api.Flags;
import hikari.api.gateway.Intent;
import hikari.api.gateway.Shard;
import java.lang.reflect.Proxy;

/// Shards that only say who they are.
public final class Shards {
    private Shards() {}

    /// {@return the only shard of a bot with all unprivileged intents}
    public static Shard first() {
        return with(Intent.unprivileged());
    }

    static Shard with(Flags<Intent> intents) {
        return (Shard)
                Proxy.newProxyInstance(
                        Shard.class.getClassLoader(),
                        new Class<?>[] {Shard.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "id" -> 0;
                                    case "shardCount" -> 1;
                                    case "intents" -> intents;
                                    case "equals" -> proxy == arguments[0];
                                    case "hashCode" -> 1;
                                    default -> "shard";
                                });
    }
}
