package hikari.rest;

import hikari.api.json.Json;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.LifecycleMessages;
import hikari.api.lifecycle.Startup;
import hikari.api.rest.Applications;
import hikari.api.rest.AuditLogs;
import hikari.api.rest.AutoModeration;
import hikari.api.rest.Bans;
import hikari.api.rest.Channels;
import hikari.api.rest.Commands;
import hikari.api.rest.Community;
import hikari.api.rest.Emojis;
import hikari.api.rest.Entitlements;
import hikari.api.rest.Gateways;
import hikari.api.rest.Guilds;
import hikari.api.rest.Integrations;
import hikari.api.rest.Interactions;
import hikari.api.rest.Invites;
import hikari.api.rest.JoinRequests;
import hikari.api.rest.Lobbies;
import hikari.api.rest.Members;
import hikari.api.rest.Messages;
import hikari.api.rest.OAuth2;
import hikari.api.rest.Polls;
import hikari.api.rest.Reactions;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.api.rest.RoleConnections;
import hikari.api.rest.Roles;
import hikari.api.rest.ScheduledEvents;
import hikari.api.rest.Skus;
import hikari.api.rest.SocialSdk;
import hikari.api.rest.Soundboard;
import hikari.api.rest.Stages;
import hikari.api.rest.Stickers;
import hikari.api.rest.Subscriptions;
import hikari.api.rest.Templates;
import hikari.api.rest.Threads;
import hikari.api.rest.TokenSource;
import hikari.api.rest.Users;
import hikari.api.rest.VoiceStates;
import hikari.api.rest.Webhooks;
import hikari.api.rest.Widgets;
import hikari.api.spi.RateLimiter;
import hikari.api.spi.RateLimiterFactory;
import hikari.rest.limit.MonotonicClock;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The REST client over `java.net.http`.
final class DefaultRestClient extends LifecycleComponent implements RestClient {
    /// What a client is given when it starts. What it is to close itself, the startup owns.
    interface Supplies {
        Transport transport(Startup startup);

        RateLimiter limiter(Startup startup);
    }

    private final RestConfig config;
    private final Supplies supplies;
    private final MonotonicClock clock;
    private final Lifecycle<Session> life;
    private final Exchange exchange;

    /// An inactive client with connections and limits of its own.
    ///
    /// @param config how it talks to Discord
    /// @param limiters makes a rate limiter for each of its lives
    /// @param clock for pauses
    DefaultRestClient(RestConfig config, RateLimiterFactory limiters, MonotonicClock clock) {
        this(config, config.token().map(TokenSource::of), own(config, limiters), clock);
    }

    /// An inactive client.
    ///
    /// @param config how it talks to Discord
    /// @param tokens has the token that requests are authorized with
    /// @param supplies what it is given when it starts
    /// @param clock for pauses
    DefaultRestClient(
            RestConfig config,
            Optional<TokenSource> tokens,
            Supplies supplies,
            MonotonicClock clock) {
        this.config = config;
        this.supplies = supplies;
        this.clock = clock;
        this.life =
                Lifecycle.of(
                        LifecycleMessages.of("REST client"), config.closeDeadline(), this::open);
        this.exchange =
                new DefaultExchange(config, tokens, life::whileAlive, RandomGenerator.getDefault());
    }

    private static Supplies own(RestConfig config, RateLimiterFactory limiters) {
        return new Supplies() {
            @Override
            public Transport transport(Startup startup) {
                return startup.own(new Transport(startup.own(new Connections(config))));
            }

            @Override
            public RateLimiter limiter(Startup startup) {
                return startup.own(limiters.create(config));
            }
        };
    }

    private Session open(Startup startup) {
        var codec = startup.own(new Codec(Json.create()));
        var transport = supplies.transport(startup);
        var limiter = supplies.limiter(startup);
        return startup.own(new Session(startup, transport, limiter, codec, clock));
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    @Override
    public RestConfig config() {
        return config;
    }

    @Override
    public Gateways gateway() {
        return new DefaultGateways(exchange);
    }

    @Override
    public Users users() {
        return new DefaultUsers(exchange);
    }

    @Override
    public Applications applications() {
        return new DefaultApplications(exchange);
    }

    @Override
    public Channels channels() {
        return new DefaultChannels(exchange);
    }

    @Override
    public Threads threads() {
        return new DefaultThreads(exchange);
    }

    @Override
    public Messages messages() {
        return new DefaultMessages(exchange);
    }

    @Override
    public Reactions reactions() {
        return new DefaultReactions(exchange);
    }

    @Override
    public Guilds guilds() {
        return new DefaultGuilds(exchange);
    }

    @Override
    public Members members() {
        return new DefaultMembers(exchange);
    }

    @Override
    public Bans bans() {
        return new DefaultBans(exchange);
    }

    @Override
    public Roles roles() {
        return new DefaultRoles(exchange);
    }

    @Override
    public Commands commands() {
        return new DefaultCommands(exchange);
    }

    @Override
    public Interactions interactions() {
        return new DefaultInteractions(exchange);
    }

    @Override
    public AuditLogs auditLogs() {
        return new DefaultAuditLogs(exchange);
    }

    @Override
    public AutoModeration autoModeration() {
        return new DefaultAutoModeration(exchange);
    }

    @Override
    public JoinRequests joinRequests() {
        return new DefaultJoinRequests(exchange);
    }

    @Override
    public ScheduledEvents scheduledEvents() {
        return new DefaultScheduledEvents(exchange);
    }

    @Override
    public Stages stages() {
        return new DefaultStages(exchange);
    }

    @Override
    public Soundboard soundboard() {
        return new DefaultSoundboard(exchange);
    }

    @Override
    public Integrations integrations() {
        return new DefaultIntegrations(exchange);
    }

    @Override
    public Community community() {
        return new DefaultCommunity(exchange);
    }

    @Override
    public Widgets widgets() {
        return new DefaultWidgets(exchange);
    }

    @Override
    public Templates templates() {
        return new DefaultTemplates(exchange);
    }

    @Override
    public Emojis emojis() {
        return new DefaultEmojis(exchange);
    }

    @Override
    public Stickers stickers() {
        return new DefaultStickers(exchange);
    }

    @Override
    public VoiceStates voiceStates() {
        return new DefaultVoiceStates(exchange);
    }

    @Override
    public Entitlements entitlements() {
        return new DefaultEntitlements(exchange);
    }

    @Override
    public Skus skus() {
        return new DefaultSkus(exchange);
    }

    @Override
    public Subscriptions subscriptions() {
        return new DefaultSubscriptions(exchange);
    }

    @Override
    public RoleConnections roleConnections() {
        return new DefaultRoleConnections(exchange);
    }

    @Override
    public Lobbies lobbies() {
        return new DefaultLobbies(exchange);
    }

    @Override
    public SocialSdk socialSdk() {
        return new DefaultSocialSdk(exchange);
    }

    @Override
    public OAuth2 oauth2() {
        return new DefaultOAuth2(exchange);
    }

    @Override
    public Webhooks webhooks() {
        return new DefaultWebhooks(exchange, Optional.empty());
    }

    @Override
    public Invites invites() {
        return new DefaultInvites(exchange);
    }

    @Override
    public Polls polls() {
        return new DefaultPolls(exchange);
    }

    /// {@return where it talks to, and its state}
    @Override
    public String toString() {
        return "REST client of %s (%s)".formatted(config.baseUrl(), state());
    }
}
