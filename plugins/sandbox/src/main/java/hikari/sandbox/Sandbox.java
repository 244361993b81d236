package hikari.sandbox;

import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.sandbox.json.Js;
import hikari.sandbox.world.Channel;
import hikari.sandbox.world.Message;
import hikari.sandbox.world.World;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// A local Discord over real sockets: REST API, gateway, a world, and a page in which a person
/// plays the users.
///
/// ```java
/// try (var sandbox = Sandbox.create(SandboxOptions.defaults())) {
///     sandbox.start();
///     // a bot logs in with sandbox.token() at sandbox.restUrl()
///     var ada = sandbox.person("ada");
///     ada.write(sandbox.channel("general"), "!ping");
///     var answer = sandbox.awaitMessage(sandbox.channel("general"), m -> m.getString("content").equals("Pong!"), Duration.ofSeconds(5));
/// }
/// ```
///
/// Every start makes a new world from the options. All methods are safe for all threads.
public final class Sandbox extends LifecycleComponent {
    private final Lifecycle<SandboxRun> life;

    private Sandbox(SandboxOptions options) {
        this.life = Lifecycle.of("sandbox", startup -> SandboxRun.open(options, startup));
    }

    /// {@return an inactive sandbox}
    ///
    /// @param options how it is made
    public static Sandbox create(SandboxOptions options) {
        return new Sandbox(options);
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    private SandboxRun run() {
        return life.whileAlive();
    }

    private World world() {
        return run().world();
    }

    /// {@return the base address of the REST API: `http://127.0.0.1:PORT/api/v10`}
    public URI restUrl() {
        return run().address("/api/v10");
    }

    /// {@return the address of the page}
    public URI pageUrl() {
        return run().address("/");
    }

    /// {@return the base address of the control API}
    public URI controlUrl() {
        return run().address("/sandbox");
    }

    /// {@return the address of the gateway: `ws://127.0.0.1:PORT/gateway`}
    public URI gatewayUrl() {
        return URI.create(gateway().url());
    }

    /// {@return the bot's token}
    public String token() {
        return world().application().token();
    }

    /// {@return the application's public key in hexadecimal, which signs interactions sent over
    /// HTTP}
    public String publicKey() {
        return world().application().key().publicHex();
    }

    /// {@return the application's id, which is the bot's user id too}
    public long applicationId() {
        return world().application().id();
    }

    /// {@return the gateway: its sessions, its replay}
    public LocalGateway gateway() {
        return run().gateway();
    }

    /// {@return the voice servers: who is connected, their certificate, their faults}
    public LocalVoice voice() {
        return run().voice();
    }

    /// {@return faults of the gateway}
    public GatewayFaults faults() {
        return gateway().faults();
    }

    /// {@return faults of the REST API}
    public RestFaults restFaults() {
        return run().rest().faults();
    }

    /// {@return the rate limits of the REST API, to be changed}
    public RestLimits restLimits() {
        return run().rest().limits();
    }

    /// {@return the last REST requests, oldest first; a thousand, if the options say nothing else}
    public List<RestRequest> requests() {
        return run().rest().requests();
    }

    /// Verifies an address for interactions as Discord does, by signed PINGs, and sends them there
    /// from now on.
    ///
    /// @param endpoint the address
    /// @throws hikari.api.error.HikariException if the address does not pass
    public void sendInteractionsTo(URI endpoint) {
        run().interactions().set(endpoint.toString());
    }

    /// Sends interactions through the gateway again.
    public void sendInteractionsThroughGateway() {
        run().interactions().set("");
    }

    /// {@return webhook events: where they are sent, and sending them}
    public EventWebhooks eventWebhooks() {
        return run().webhookEvents();
    }

    /// {@return the id of the guild "Sandbox"}
    public long guildId() {
        return world().locked(() -> world().guilds().keySet().iterator().next());
    }

    /// {@return the ids of all guilds, "Sandbox" first}
    public List<Long> guildIds() {
        return world().locked(() -> List.copyOf(world().guilds().keySet()));
    }

    /// {@return the ids of a guild's channels}
    ///
    /// @param guildId the guild
    public List<Long> channels(long guildId) {
        return world().locked(() -> List.copyOf(world().guild(guildId).channels().keySet()));
    }

    /// {@return the id of a channel of the guild "Sandbox"}
    ///
    /// @param name its name
    /// @throws IllegalArgumentException if there is none
    public long channel(String name) {
        var world = world();
        return world.locked(() ->
                world.guilds().values().iterator().next().channels().values().stream()
                        .filter(channel -> Js.text(channel.json(), "name").equals(name))
                        .mapToLong(Channel::id)
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("there is no channel " + name)));
    }

    /// {@return the direct message channel of a person with the bot}
    ///
    /// @param userId the person
    public long directChannel(long userId) {
        var world = world();
        return world.locked(() -> world.channelWork().direct(world.user(userId)).id());
    }

    /// {@return one of the people}
    ///
    /// @param username ada, grace, linus, margaret or alan, or one who was added
    /// @throws IllegalArgumentException if there is nobody of that name
    public Person person(String username) {
        var world = world();
        return world.locked(() ->
                world.users().values().stream()
                        .filter(user -> user.username().equals(username) && !user.isBot())
                        .findFirst()
                        .map(user -> new Person(world, user))
                        .orElseThrow(() ->
                                new IllegalArgumentException("there is no person " + username)));
    }

    /// {@return one of the people}
    ///
    /// @param userId the person's id
    public Person person(long userId) {
        var world = world();
        return world.locked(() -> new Person(world, world.user(userId)));
    }

    /// {@return the messages of a channel as the gateway sends them, oldest first; hidden ones not
    /// included}
    ///
    /// @param channelId the channel
    public List<JsonObject> messages(long channelId) {
        var world = world();
        return world.locked(() -> shown(world, channelId));
    }

    private static List<JsonObject> shown(World world, long channelId) {
        var channel = world.channel(channelId);
        return channel.messages().values().stream()
                .map(message -> world.messages().dispatched(channel, message))
                .toList();
    }

    /// Waits until a channel holds a message.
    ///
    /// @param channelId the channel
    /// @param wanted what the message is like
    /// @param deadline how long to wait
    /// @return the first such message
    /// @throws AssertionError if there is none at the deadline; it names the messages there are
    /// @throws InterruptedException if this thread is interrupted
    public JsonObject awaitMessage(long channelId, Predicate<JsonObject> wanted, Duration deadline)
            throws InterruptedException {
        var world = world();
        await(
                () -> shown(world, channelId).stream().anyMatch(wanted),
                deadline,
                () -> "message among " + shown(world, channelId));
        return messages(channelId).stream().filter(wanted).findFirst().orElseThrow();
    }

    /// Waits until so many sessions are connected.
    ///
    /// @param count how many
    /// @param deadline how long to wait
    /// @throws AssertionError if they are not at the deadline
    /// @throws InterruptedException if this thread is interrupted
    public void awaitConnected(int count, Duration deadline) throws InterruptedException {
        var gateway = gateway();
        await(
                () ->
                        gateway.sessions().stream().filter(GatewaySession::isConnected).count()
                                >= count,
                deadline,
                () -> "%d connected sessions, there are %s".formatted(count, gateway.sessions()));
    }

    /// Waits until a REST request was made.
    ///
    /// @param wanted what the request is like
    /// @param deadline how long to wait
    /// @return the first such request
    /// @throws AssertionError if there is none at the deadline
    /// @throws InterruptedException if this thread is interrupted
    public RestRequest awaitRequest(Predicate<RestRequest> wanted, Duration deadline)
            throws InterruptedException {
        await(
                () -> requests().stream().anyMatch(wanted),
                deadline,
                () -> "REST request among " + requests());
        return requests().stream().filter(wanted).findFirst().orElseThrow();
    }

    private void await(BooleanSupplier condition, Duration deadline, Supplier<String> what)
            throws InterruptedException {
        if (!world().await(condition, deadline.toNanos())) {
            throw new AssertionError(
                    "After %s there is no such %s".formatted(deadline, what.get()));
        }
    }

    /// {@return a message of a channel, or one that only its user sees}
    ///
    /// @param channelId the channel
    /// @param messageId the message
    public JsonObject message(long channelId, long messageId) {
        var world = world();
        return world.locked(() -> {
            var channel = world.channel(channelId);
            Message message = channel.message(messageId);
            return world.messages().dispatched(channel, message);
        });
    }
}
