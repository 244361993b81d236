package hikari.interactions;

import hikari.api.event.Subscription;
import hikari.api.interaction.Interaction;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.LifecycleMessages;
import hikari.api.lifecycle.Startup;
import hikari.api.server.EndpointConfig;
import hikari.api.server.InteractionApplication;
import hikari.api.server.InteractionHandler;
import hikari.api.server.InteractionServer;
import hikari.api.server.InteractionServerConfig;
import hikari.api.server.WebhookEventHandler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// An interaction server whose sockets and threads belong to its life.
final class DefaultInteractionServer extends LifecycleComponent implements InteractionServer {
    private static final Logger LOG = LogManager.getLogger(DefaultInteractionServer.class);

    /// Beyond any use, and short enough to be counted in nanoseconds.
    private static final Duration LONGEST_SHUTDOWN = Duration.ofDays(1);

    /// What closing may take beyond the shutdown timeout: ending by force what did not end in time.
    private static final Duration FORCE = Duration.ofSeconds(10);

    /// Binds what a life listens on; tests have their own.
    @FunctionalInterface
    interface Binder {
        List<ServerSocketChannel> bind(InteractionServerConfig config, Startup startup)
                throws Exception;
    }

    private record Listening(List<SocketAddress> addresses) {}

    private final InteractionServerConfig config;
    private final Clients clients;
    private final Applications applications;
    private final Duration shutdownTimeout;
    private final Binder binder;
    private final Lifecycle<Listening> life;

    /// @throws IllegalArgumentException without a public key
    DefaultInteractionServer(InteractionServerConfig config) {
        this(config, Binding::bind);
    }

    DefaultInteractionServer(InteractionServerConfig config, Binder binder) {
        this.binder = binder;
        this.config = config;
        this.clients = new Clients(config.proxy());
        this.applications =
                new Applications(Application.of(config.endpoint()), config.proxy().prefix());
        var wanted = config.shutdownTimeout();
        this.shutdownTimeout = wanted.compareTo(LONGEST_SHUTDOWN) > 0 ? LONGEST_SHUTDOWN : wanted;
        this.life =
                Lifecycle.of(
                        LifecycleMessages.of("interaction server"),
                        shutdownTimeout.plus(FORCE),
                        this::listen);
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    @Override
    public int port() {
        return life.whileAlive().addresses().stream()
                .mapMulti((SocketAddress address, Consumer<Integer> ports) -> {
                    if (address instanceof InetSocketAddress inet) {
                        ports.accept(inet.getPort());
                    }
                })
                .findFirst()
                .orElse(-1);
    }

    @Override
    public List<SocketAddress> addresses() {
        return life.whileAlive().addresses();
    }

    @Override
    public <I extends Interaction> Subscription handle(
            Class<I> type, InteractionHandler<? super I> handler) {
        return applications.first().handlers().handle(type, handler);
    }

    @Override
    public Subscription onWebhookEvent(WebhookEventHandler handler) {
        return applications.first().handlers().onWebhookEvent(handler);
    }

    @Override
    public InteractionApplication add(EndpointConfig config) {
        return applications.add(config);
    }

    private Listening listen(Startup startup) throws Exception {
        var verifier = SignatureVerifiers.best();
        applications.first().check().requireKeys();
        var rejections = new RejectionLog(LOG, System::nanoTime);
        startup.onClose("count of rejected requests", rejections::flush);
        var executor = startup.own(Executors.newVirtualThreadPerTaskExecutor());
        var work = new Work(startup, shutdownTimeout, config.limits());
        work.watch();
        startup.onClose("running requests", work::drain);
        var dispatcher =
                new Dispatcher(applications, verifier, rejections, new Payloads(), work::handle);
        var maxBodyBytes = config.limits().maxBodyBytes();
        var endpoint = new InteractionEndpoint(dispatcher, clients, new BodyRoom(maxBodyBytes));
        var http = Http.serving(endpoint, maxBodyBytes, executor);
        var channels = binder.bind(config, startup);
        var addresses = new ArrayList<SocketAddress>();
        for (var channel : channels) {
            addresses.add(channel.getLocalAddress());
            accept(startup, channel, new Acceptor(channel, http, new Sockets(config.tls()), work));
        }
        LOG.info("Listening on {}; signatures are verified by {}", addresses, verifier.name());
        return new Listening(List.copyOf(addresses));
    }

    private static void accept(Startup startup, ServerSocketChannel channel, Acceptor acceptor)
            throws IOException {
        startup.fork(
                "hikari interactions accept " + channel.getLocalAddress(),
                () -> acceptor.run(startup));
    }
}
