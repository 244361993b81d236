package hikari.voice;

import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.bot.GatewayBotOptions;
import hikari.api.cache.Cache;
import hikari.api.event.VoiceServerUpdateEvent;
import hikari.api.event.VoiceStateUpdateEvent;
import hikari.api.gateway.Shard;
import hikari.api.gateway.VoiceStateUpdate;
import hikari.api.json.Json;
import hikari.api.user.OwnUser;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceState;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A bot with Discord behind it, as far as voice goes: requests are recorded, and answered as the
/// test says.
final class VoiceWorld {
    static final Snowflake GUILD = Snowflake.of(100);
    static final Snowflake OTHER_GUILD = Snowflake.of(101);
    static final Snowflake CHANNEL = Snowflake.of(200);
    static final Snowflake ME = Snowflake.of(300);

    final LocalEvents events = new LocalEvents();
    final List<VoiceStateUpdate> requests = new CopyOnWriteArrayList<>();
    final Shard shard = only(Shard.class, Map.of("id", 7));
    volatile Consumer<VoiceStateUpdate> discord = this::grant;
    volatile Optional<Shard> served = Optional.of(shard);
    final GatewayBot bot = bot();

    /// Discord lets the bot in, and answers before the request has returned: the worst moment.
    void grant(VoiceStateUpdate request) {
        if (request.channelId().isPresent()) {
            events.dispatch(server(request.guildId(), "voice.example:443"));
            events.dispatch(state(request.guildId(), ME, request.channelId()));
        }
    }

    VoiceStateUpdateEvent state(Snowflake guild, Snowflake user, Optional<Snowflake> channel) {
        var state =
                new VoiceState(
                        Optional.of(guild),
                        channel,
                        user,
                        Optional.empty(),
                        "session-" + guild,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        Optional.empty());
        return new VoiceStateUpdateEvent(bot, shard, guild, state, Optional.empty());
    }

    VoiceServerUpdateEvent server(Snowflake guild, String endpoint) {
        return new VoiceServerUpdateEvent(
                bot, shard, new VoiceServer("voice-token", guild, Optional.ofNullable(endpoint)));
    }

    /// {@return how often the bot left the guild's channel}
    long leaves(Snowflake guild) {
        return requests.stream()
                .filter(request -> request.guildId().equals(guild) && request.channelId().isEmpty())
                .count();
    }

    private GatewayBot bot() {
        OwnUser me;
        try (var jsonb = Json.create()) {
            me =
                    Json.decode(
                            jsonb,
                            "{\"id\":\"300\",\"username\":\"bot\",\"discriminator\":\"0\"}",
                            OwnUser.class);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        var cache = only(Cache.class, Map.of("me", Optional.of(me)));
        return (GatewayBot)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {GatewayBot.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "events" -> events;
                                    case "cache" -> cache;
                                    case "findShard" -> served;
                                    case "options" ->
                                            GatewayBotOptions.builder()
                                                    .token(Token.bot("token"))
                                                    .build();
                                    case "updateVoiceState" -> {
                                        var request = (VoiceStateUpdate) arguments[0];
                                        requests.add(request);
                                        discord.accept(request);
                                        yield null;
                                    }
                                    case "toString" -> "bot";
                                    case "hashCode" -> 1;
                                    case "equals" -> proxy == arguments[0];
                                    default ->
                                            throw new AssertionError(
                                                    "not expected of voice: " + method);
                                });
    }

    private static <T> T only(Class<T> type, Map<String, ?> answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        VoiceWorld.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            if (answers.containsKey(method.getName())) {
                                return answers.get(method.getName());
                            }
                            return switch (method.getName()) {
                                case "toString" -> type.getSimpleName();
                                case "hashCode" -> 1;
                                case "equals" -> proxy == arguments[0];
                                default ->
                                        throw new AssertionError(
                                                "not expected of voice: " + method);
                            };
                        }));
    }
}
