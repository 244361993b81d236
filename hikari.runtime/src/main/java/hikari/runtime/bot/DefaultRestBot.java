package hikari.runtime.bot;

import hikari.api.Snowflake;
import hikari.api.bot.RestBot;
import hikari.api.bot.RestBotOptions;
import hikari.api.bot.RunOptions;
import hikari.api.cache.Cache;
import hikari.api.cache.CacheSettings;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.MissingModuleException;
import hikari.api.event.EventManager;
import hikari.api.event.Subscription;
import hikari.api.event.WebhookEventReceiveEvent;
import hikari.api.lifecycle.Component;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.LifecycleMessages;
import hikari.api.lifecycle.Startup;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.api.server.InteractionServer;
import hikari.api.spi.EntityStore;
import hikari.api.voice.VoiceComponent;
import hikari.runtime.event.DefaultEventManager;
import hikari.runtime.event.EventSettings;
import hikari.runtime.interaction.InteractionEvents;
import java.util.List;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// The REST bot: starts its parts in order, and closes them in order.
public final class DefaultRestBot extends LifecycleComponent implements RestBot {
    private static final Logger LOG = LogManager.getLogger(RestBot.class);
    private static final LifecycleMessages MESSAGES =
            LifecycleMessages.of("bot").onStart("Cannot start a bot that's already active");

    private final RestBotOptions options;
    private final Parts providers;
    private final RestClient rest;
    private final DefaultEventManager events;
    private final InteractionEvents interactions;
    private final EntityStore cache;
    private final LateServer server;
    private final List<Component> extensions;
    private final Callbacks<RestBot> startups = new Callbacks<>();
    private final Callbacks<RestBot> shutdowns = new Callbacks<>();
    private final Lifecycle<InteractionServer> life;
    private volatile @Nullable Snowflake applicationId;

    /// An inactive bot.
    ///
    /// @param options how it starts
    /// @param providers makes its parts
    /// @param extensions add parts to it
    public DefaultRestBot(RestBotOptions options, Parts providers, List<BotExtension> extensions) {
        this.options = options;
        this.providers = providers;
        this.rest = providers.restClient(restConfig(options));
        this.events =
                new DefaultEventManager(
                        EventSettings.DEFAULT.withCloseDeadline(options.closeDeadline()));
        this.interactions = new InteractionEvents(this, events);
        this.cache = providers.cache(CacheSettings.NONE);
        this.server =
                new LateServer(
                        options.server().endpoint().path(),
                        this::makeServer,
                        options.closeDeadline());
        this.life = Lifecycle.of(MESSAGES, options.closeDeadline(), this::open);
        this.server.byDefault(
                interactions::serve,
                payload -> events.dispatch(new WebhookEventReceiveEvent(this, payload)));
        this.extensions = extensions.stream().map(extension -> extension.attach(this)).toList();
    }

    private static RestConfig restConfig(RestBotOptions options) {
        return options.rest()
                .map(config -> config.withToken(options.token()))
                .orElseGet(() -> RestConfig.of(options.token()));
    }

    private InteractionServer open(Startup startup) {
        var closing = new Closing(options.closeDeadline());
        var lifetime = new LifetimeEvents(this, events, closing);
        startup.start(rest);
        applicationId =
                ApplicationIds.of(options.token())
                        .orElseGet(() -> rest.applications().fetchMe().id());
        startup.start(cache);
        startup.start(events);
        startup.onClose("event manager", () -> closeEvents(closing));
        extensions.forEach(startup::start);
        startup.onClose("listeners of StoppedEvent", lifetime::stopped);
        startup.onClose("shutdown callbacks", () -> shutdowns.all().forEach(this::callQuietly));
        startup.onClose("listeners of StoppingEvent", lifetime::stopping);
        UpdateCheck.begin(startup, options.updateFeed());
        lifetime.starting();
        startups.all().forEach(callback -> callback.accept(this));
        startup.start(server.life());
        startup.onClose("listeners of StoppingEvent", lifetime::stopping);
        lifetime.started();
        return server;
    }

    private InteractionServer makeServer() {
        var config = options.server();
        return providers.interactionServer(
                config.endpoint().publicKeys().isEmpty()
                        ? config.withPublicKey(rest.applications().fetchMe().verifyKey())
                        : config);
    }

    private void callQuietly(Consumer<RestBot> callback) {
        try {
            callback.accept(this);
        } catch (RuntimeException e) {
            LOG.error("A shutdown callback failed", e);
        }
    }

    private void closeEvents(Closing closing) {
        try {
            events.close(closing.left());
        } catch (ComponentStateConflictException e) {
            LOG.debug("Somebody has closed the event manager already", e);
        }
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
    public RestBotOptions options() {
        return options;
    }

    @Override
    public InteractionServer server() {
        return server;
    }

    @Override
    public Subscription onStartup(Consumer<RestBot> callback) {
        return startups.add(callback);
    }

    @Override
    public Subscription onShutdown(Consumer<RestBot> callback) {
        return shutdowns.add(callback);
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
        throw new MissingModuleException("A REST bot has no gateway, and so no voice");
    }

    @Override
    public Snowflake applicationId() {
        var id = applicationId;
        if (id == null) {
            throw new ComponentStateConflictException(MESSAGES.useInactive());
        }
        return id;
    }
}
