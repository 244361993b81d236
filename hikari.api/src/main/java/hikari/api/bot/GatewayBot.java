package hikari.api.bot;

import hikari.api.Snowflake;
import hikari.api.gateway.MemberRequest;
import hikari.api.gateway.SessionState;
import hikari.api.gateway.Shard;
import hikari.api.gateway.VoiceStateUpdate;
import hikari.api.presence.PresenceUpdate;
import hikari.api.spi.BotFactory;
import hikari.api.spi.Providers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/// A bot that is connected to the gateway.
///
/// ```java
/// var bot = GatewayBot.create(b -> b.token(Token.bot(secret)).intents(Intent.GUILD_MESSAGES, Intent.MESSAGE_CONTENT));
/// bot.events().listen(MessageCreateEvent.class, event -> {
///     if (event.message().content().equals("!ping")) {
///         event.reply("Pong!");
///     }
/// });
/// bot.run();
/// ```
public interface GatewayBot extends Bot, Runnable {
    /// {@return an inactive bot}
    ///
    /// @param options sets at least the token
    static GatewayBot create(Consumer<GatewayBotOptions.Builder> options) {
        var builder = GatewayBotOptions.builder();
        options.accept(builder);
        return Providers.require(
                        ServiceLoader.load(BotFactory.class), "the runtime", "hikari.runtime")
                .gatewayBot(builder.build());
    }

    /// {@return the bot's options}
    GatewayBotOptions options();

    /// {@return the shards of this process, by number} Empty while none run.
    List<Shard> shards();

    /// {@return the shard that a guild's events come through, if it runs here}
    ///
    /// @param guildId the guild
    Optional<Shard> findShard(Snowflake guildId);

    /// {@return the mean time of the shards between heartbeat and acknowledgement, if one was
    /// acknowledged}
    Optional<Duration> latency();

    /// {@return what it takes to resume each shard's session in another process} After `close()`
    /// too.
    List<SessionState> sessions();

    /// Changes the presence on all shards.
    ///
    /// @param presence what users see
    void updatePresence(PresenceUpdate presence);

    /// Joins, moves within or leaves a guild's voice channels, as far as the gateway goes.
    ///
    /// @param update where to
    void updateVoiceState(VoiceStateUpdate update);

    /// Asks for members of a guild; they come as events and go into the cache.
    ///
    /// @param request which
    void requestMembers(MemberRequest request);

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
