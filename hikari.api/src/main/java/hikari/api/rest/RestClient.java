package hikari.api.rest;

import hikari.api.lifecycle.Component;
import hikari.api.spi.Providers;
import hikari.api.spi.RestClientFactory;
import java.util.ServiceLoader;

/// Discord's HTTP API, with rate limits kept, safe requests repeated, and errors told apart by
/// type.
///
/// ```java
/// var rest = RestClient.create(RestConfig.of(Token.bot(secret)));
/// rest.start();
/// rest.messages().create(channelId, m -> m.content("hi"));
/// rest.channels().because("no longer needed").delete(channelId);
/// ```
///
/// Every operation blocks until Discord has answered, also while it waits for a rate limit: call
/// from virtual threads. An interrupt ends the call with a
/// [hikari.api.error.WaitInterruptedException]. Failures are [hikari.api.error.RestException]s.
/// While the client is not ALIVE, and when it is closed during a call, operations throw a
/// [hikari.api.error.ComponentStateConflictException]. Thread-safe. The resources may be kept.
public interface RestClient extends Component {
    /// {@return an inactive client}
    ///
    /// @param config how it talks to Discord
    /// @throws hikari.api.error.MissingModuleException when the module `hikari.rest` is missing
    static RestClient create(RestConfig config) {
        return Providers.require(
                        ServiceLoader.load(RestClientFactory.class),
                        "the REST client",
                        "hikari.rest")
                .create(config);
    }

    /// {@return how the client talks to Discord}
    RestConfig config();

    /// {@return where the gateway is}
    Gateways gateway();

    /// {@return operations on users}
    Users users();

    /// {@return operations on the bot's application}
    Applications applications();

    /// {@return operations on channels}
    Channels channels();

    /// {@return operations on threads and posts}
    Threads threads();

    /// {@return operations on messages}
    Messages messages();

    /// {@return operations on reactions to messages}
    Reactions reactions();

    /// {@return operations on guilds and their channels}
    Guilds guilds();

    /// {@return operations on members of guilds}
    Members members();

    /// {@return operations on bans of users from guilds}
    Bans bans();

    /// {@return operations on roles of guilds}
    Roles roles();

    /// {@return operations on commands that the application offers}
    Commands commands();

    /// {@return operations on answers to interactions}
    Interactions interactions();

    /// {@return operations on audit logs of guilds}
    AuditLogs auditLogs();

    /// {@return operations on rules of auto moderation}
    AutoModeration autoModeration();

    /// {@return operations on requests to join guilds}
    JoinRequests joinRequests();

    /// {@return operations on scheduled events of guilds}
    ScheduledEvents scheduledEvents();

    /// {@return operations on live stages}
    Stages stages();

    /// {@return operations on sounds of the soundboard}
    Soundboard soundboard();

    /// {@return operations on integrations of guilds}
    Integrations integrations();

    /// {@return operations on what communities show to new members}
    Community community();

    /// {@return operations on widgets of guilds}
    Widgets widgets();

    /// {@return operations on templates of guilds}
    Templates templates();

    /// {@return operations on custom emojis}
    Emojis emojis();

    /// {@return operations on stickers}
    Stickers stickers();

    /// {@return operations on voice states, and voice regions}
    VoiceStates voiceStates();

    /// {@return operations on what users and guilds have bought}
    Entitlements entitlements();

    /// {@return operations on what an application sells}
    Skus skus();

    /// {@return operations on subscriptions of users}
    Subscriptions subscriptions();

    /// {@return operations on linked roles}
    RoleConnections roleConnections();

    /// {@return operations on lobbies of games}
    Lobbies lobbies();

    /// {@return operations for games that use Discord's Social SDK}
    SocialSdk socialSdk();

    /// {@return operations on authorizations by users}
    OAuth2 oauth2();

    /// {@return operations on webhooks}
    Webhooks webhooks();

    /// {@return operations on invites}
    Invites invites();

    /// {@return operations on polls}
    Polls polls();
}
