package hikari.benchmarks.parts;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import java.lang.reflect.Proxy;

/// A bot and a shard that are named and never used.
final class Nobody {
    private Nobody() {}

    static Bot bot() {
        return (Bot)
                Proxy.newProxyInstance(
                        Bot.class.getClassLoader(),
                        new Class<?>[] {Bot.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "applicationId" -> Snowflake.of(Frames.APPLICATION);
                                    case "equals" -> proxy == arguments[0];
                                    case "hashCode" -> 1;
                                    default -> "nobody";
                                });
    }

    static Shard shard() {
        return (Shard)
                Proxy.newProxyInstance(
                        Shard.class.getClassLoader(),
                        new Class<?>[] {Shard.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "id" -> 0;
                                    case "shardCount" -> 1;
                                    case "equals" -> proxy == arguments[0];
                                    case "hashCode" -> 1;
                                    default -> "shard";
                                });
    }
}
