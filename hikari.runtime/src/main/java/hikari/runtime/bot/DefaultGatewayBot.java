package hikari.runtime.bot;

import hikari.api.Snowflake;
import hikari.api.bot.GatewayBot;
import hikari.api.bot.GatewayBotOptions;
import hikari.api.bot.RunOptions;
import hikari.api.cache.Cache;
import hikari.api.channel.ChannelInfo;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.MissingModuleException;
import hikari.api.event.ChannelInfoEvent;
import hikari.api.event.EventManager;
import hikari.api.gateway.ChannelInfoRequest;
import hikari.api.gateway.MemberRequest;
import hikari.api.gateway.MemberRequestResult;
import hikari.api.gateway.SessionState;
import hikari.api.gateway.Shard;
import hikari.api.gateway.ShardListener;
import hikari.api.gateway.ShardManager;
import hikari.api.gateway.SoundboardRequest;
import hikari.api.gateway.VoiceStateUpdate;
import hikari.api.guild.SoundboardSound;
import hikari.api.lifecycle.Component;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.LifecycleMessages;
import hikari.api.lifecycle.Startup;
import hikari.api.presence.PresenceUpdate;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.api.spi.EntityStore;
import hikari.api.voice.VoiceComponent;
import hikari.runtime.dispatch.DispatchReader;
import hikari.runtime.event.DefaultEventManager;
import hikari.runtime.event.EventSettings;
import hikari.runtime.request.MemberRequests;
import hikari.runtime.request.SoundRequests;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// The gateway bot: starts its parts in order, and closes them in order.
public final class DefaultGatewayBot extends LifecycleComponent implements GatewayBot {
    private static final Logger LOG = LogManager.getLogger(GatewayBot.class);
    private static final LifecycleMessages MESSAGES =
            LifecycleMessages.of("bot").onStart("bot is already running");

    private final GatewayBotOptions options;
    private final Parts providers;
    private final RestClient rest;
    private final DefaultEventManager events;
    private final MemberRequests members;
    private final SoundRequests sounds;
    private final EntityStore cache;
    private final Optional<VoiceComponent> voice;
    private final List<Component> extensions;
    private final Lifecycle<ShardManager> life;

    /// The shards of this life or the last one.
    private volatile @Nullable ShardManager shards;

    private volatile @Nullable Snowflake applicationId;

    /// An inactive bot.
    ///
    /// @param options how it starts
    /// @param providers makes its parts
    /// @param extensions add parts to it
    public DefaultGatewayBot(
            GatewayBotOptions options, Parts providers, List<BotExtension> extensions) {
        this.options = options;
        this.providers = providers;
        this.rest = providers.restClient(restConfig(options));
        this.events =
                new DefaultEventManager(
                        EventSettings.DEFAULT.withCloseDeadline(options.closeDeadline()),
                        IntentCheck.of(options));
        this.members =
                new MemberRequests(
                        events,
                        options.intents(),
                        request -> shardOf(request.guildId()).requestMembers(request));
        this.sounds = new SoundRequests(events, this::shardOf);
        this.cache = providers.cache(options.cache());
        this.life = Lifecycle.of(MESSAGES, options.closeDeadline(), this::open);
        this.voice = providers.voice(this);
        this.extensions = extensions.stream().map(extension -> extension.attach(this)).toList();
    }

    private static RestConfig restConfig(GatewayBotOptions options) {
        return options.rest()
                .map(config -> config.withToken(options.token()))
                .orElseGet(() -> RestConfig.of(options.token()));
    }

    private ShardManager open(Startup startup) {
        var closing = new Closing(options.closeDeadline());
        var lifetime = new LifetimeEvents(this, events, closing);
        startup.start(rest);
        applicationId = ApplicationIds.of(options.token()).orElseGet(this::fetchApplicationId);
        startup.start(cache);
        var keeper = keeper(startup);
        startup.start(events);
        startup.onClose("event manager", () -> closeEvents(closing));
        extensions.forEach(startup::start);
        startup.onClose("listeners of StoppedEvent", lifetime::stopped);
        voice.ifPresent(startup::start);
        // if the start ends here; registered once more below, to come before the shards
        startup.onClose("listeners of StoppingEvent", lifetime::stopping);
        UpdateCheck.begin(startup, options.updateFeed());
        options.presence().ifPresent(DefaultGatewayBot::warn);
        lifetime.starting();
        var manager = startShards(startup, keeper);
        voice.ifPresent(part -> startup.onClose("voice", () -> Closing.quietly(part)));
        startup.onClose("listeners of StoppingEvent", lifetime::stopping);
        lifetime.started();
        return manager;
    }

    private Snowflake fetchApplicationId() {
        return rest.applications().fetchMe().id();
    }

    /// Registered before the event manager, so that what it saves last has been dealt with.
    private Optional<SessionKeeper> keeper(Startup startup) {
        var keeper = options.sessionStore().map(store -> new SessionKeeper(store, options));
        keeper.ifPresent(kept -> startup.onClose("sessions", kept::close));
        return keeper;
    }

    private ShardManager startShards(Startup startup, Optional<SessionKeeper> keeper) {
        var info = rest.gateway().fetchBotInfo();
        var fresh = new GatewayPlan(options, info);
        var saved = keeper.map(kept -> kept.load(applicationId(), fresh)).orElse(List.of());
        var plan = fresh.with(saved);
        plan.checkSessionLimit();
        var reader = new DispatchReader(this, events, cache, options.cache());
        startup.fork("hikari guild watch", reader::watchGuilds);
        var manager =
                providers.shardManager(
                        plan.config(),
                        keeper.<ShardListener>map(kept -> kept.hearing(reader)).orElse(reader));
        shards = manager;
        keeper.ifPresent(kept -> kept.keep(manager, startup));
        return startup.start(manager);
    }

    private void closeEvents(Closing closing) {
        try {
            events.close(closing.left());
        } catch (ComponentStateConflictException e) {
            LOG.debug("Somebody has closed the event manager already", e);
        }
    }

    private static void warn(PresenceUpdate presence) {
        PresenceCheck.warnings(presence).forEach(LOG::warn);
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    @Override
    public void run(RunOptions runOptions) {
        new BotRun(life, events, runOptions).run();
    }

    @Override
    public GatewayBotOptions options() {
        return options;
    }

    @Override
    public RestClient rest() {
        return rest;
    }

    @Override
    public EventManager events() {
        return events;
    }

    @Override
    public Cache cache() {
        return cache;
    }

    @Override
    public VoiceComponent voice() {
        return voice.orElseThrow(() ->
                new MissingModuleException(
                        "This image or module path lacks voice: add the module 'hikari.voice'"));
    }

    @Override
    public Snowflake applicationId() {
        var id = applicationId;
        if (id == null) {
            throw new ComponentStateConflictException(MESSAGES.useInactive());
        }
        return id;
    }

    @Override
    public List<Shard> shards() {
        var manager = shards;
        return manager == null ? List.of() : manager.shards();
    }

    @Override
    public Optional<Shard> findShard(Snowflake guildId) {
        var manager = shards;
        return manager == null ? Optional.empty() : manager.findFor(guildId);
    }

    @Override
    public Optional<Duration> latency() {
        var known = shards().stream().map(Shard::latency).flatMap(Optional::stream).toList();
        return known.stream().reduce(Duration::plus).map(sum -> sum.dividedBy(known.size()));
    }

    @Override
    public List<SessionState> sessions() {
        var manager = shards;
        return manager == null ? List.of() : manager.sessions();
    }

    @Override
    public void updatePresence(PresenceUpdate presence) {
        warn(presence);
        running().shards().forEach(shard -> shard.updatePresence(presence));
    }

    @Override
    public void updateVoiceState(VoiceStateUpdate update) {
        shardOf(update.guildId()).updateVoiceState(update);
    }

    @Override
    public void requestMembers(MemberRequest request) {
        members.send(request);
    }

    @Override
    public MemberRequestResult fetchMembers(MemberRequest request, Duration timeout) {
        return members.fetch(request, timeout);
    }

    @Override
    public void requestSoundboardSounds(SoundboardRequest request) {
        sounds.send(request);
    }

    @Override
    public Map<Snowflake, List<SoundboardSound>> fetchSoundboardSounds(
            SoundboardRequest request, Duration timeout) {
        return sounds.fetch(request, timeout);
    }

    @Override
    public void requestChannelInfo(ChannelInfoRequest request) {
        shardOf(request.guildId()).requestChannelInfo(request);
    }

    @Override
    public List<ChannelInfo> fetchChannelInfo(ChannelInfoRequest request, Duration timeout) {
        try (var answer =
                events.expect(
                        ChannelInfoEvent.class,
                        event -> event.guildId().equals(request.guildId()))) {
            requestChannelInfo(request);
            return answer.await(timeout).channels();
        }
    }

    private Shard shardOf(Snowflake guildId) {
        return running()
                .findFor(guildId)
                .orElseThrow(() ->
                        new ComponentStateConflictException(
                                "The shard of guild %s does not run in this process"
                                        .formatted(guildId)));
    }

    /// The shards outlive the bot's ALIVE: listeners of the StoppingEvent may use them, nobody
    /// else.
    private ShardManager running() {
        var manager = shards;
        return manager != null && manager.isAlive() && life.isInside()
                ? manager
                : life.whileAlive();
    }
}
