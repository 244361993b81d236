package hikari.api.bot;

import hikari.api.Snowflake;
import hikari.api.channel.ChannelInfo;
import hikari.api.gateway.ChannelInfoRequest;
import hikari.api.gateway.IncompleteMembersException;
import hikari.api.gateway.IncompleteSoundsException;
import hikari.api.gateway.MemberRequest;
import hikari.api.gateway.MemberRequestResult;
import hikari.api.gateway.MissingIntentException;
import hikari.api.gateway.SessionState;
import hikari.api.gateway.Shard;
import hikari.api.gateway.SoundboardRequest;
import hikari.api.gateway.VoiceStateUpdate;
import hikari.api.guild.SoundboardSound;
import hikari.api.presence.PresenceUpdate;
import hikari.api.spi.BotFactory;
import hikari.api.spi.Providers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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

    /// Asks for members of a guild; they come as [hikari.api.event.MemberChunkEvent]s and go into
    /// the cache.
    ///
    /// @param request which
    /// @throws MissingIntentException when the bot lacks the intent for all members, or for
    ///   presences
    void requestMembers(MemberRequest request);

    /// Asks for members of a guild and waits for all of them. Blocks; works without a cache and
    /// without a listener. The nonce is chosen here, whatever the request says.
    ///
    /// Discord takes one request for all members of a guild in 30 s: another one waits here for as
    /// long, also when Discord says so. A shard that has to begin a new session meanwhile loses the
    /// answer.
    ///
    /// ```java
    /// var admins = bot.fetchMembers(MemberRequest.byName(guildId, "admin", 10), Duration.ofSeconds(10));
    /// ```
    ///
    /// @param request which
    /// @param timeout how long to wait at most
    /// @return the members, and what was asked for with them
    /// @throws IncompleteMembersException when not all came in time; it holds those that did
    /// @throws hikari.api.error.GatewayRateLimitedException when it would have to wait for longer
    ///   than the timeout before it could be sent
    /// @throws MissingIntentException when the bot lacks the intent for all members, or for
    ///   presences
    MemberRequestResult fetchMembers(MemberRequest request, Duration timeout);

    /// Asks for the sounds of guilds; they come as [hikari.api.event.SoundboardSoundsEvent]s, one
    /// for each guild.
    ///
    /// @param request of which guilds
    void requestSoundboardSounds(SoundboardRequest request);

    /// Asks for the sounds of guilds and waits for all of them. Blocks; works without a cache and
    /// without a listener.
    ///
    /// @param request of which guilds
    /// @param timeout how long to wait at most
    /// @return the sounds, by guild
    /// @throws IncompleteSoundsException when those of some guilds did not come in time; it holds
    ///   the others
    Map<Snowflake, List<SoundboardSound>> fetchSoundboardSounds(
            SoundboardRequest request, Duration timeout);

    /// Asks for what is in no channel object; it comes as a [hikari.api.event.ChannelInfoEvent].
    ///
    /// @param request what of which guild
    void requestChannelInfo(ChannelInfoRequest request);

    /// Asks for what is in no channel object and waits for it. Blocks; works without a cache and
    /// without a listener. Two that ask for the same guild at once may get each other's answer,
    /// with the fields that the other asked for.
    ///
    /// @param request what of which guild
    /// @param timeout how long to wait at most
    /// @return the channels of which there is something to tell
    /// @throws hikari.api.error.EventTimeoutException when it did not come in time
    List<ChannelInfo> fetchChannelInfo(ChannelInfoRequest request, Duration timeout);

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
