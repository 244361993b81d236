package hikari.runtime.bot;

import hikari.api.Token;
import hikari.api.application.Application;
import hikari.api.application.OAuth2Scope;
import hikari.api.bot.GatewayBot;
import hikari.api.gateway.GatewayConfig;
import hikari.api.gateway.GatewayInfo;
import hikari.api.gateway.SessionStartLimit;
import hikari.api.gateway.ShardListener;
import hikari.api.gateway.ShardManager;
import hikari.api.json.Json;
import hikari.api.oauth2.ClientCredentials;
import hikari.api.rest.Applications;
import hikari.api.rest.Gateways;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.api.rest.TokenSource;
import hikari.api.server.InteractionServer;
import hikari.api.server.InteractionServerConfig;
import hikari.api.spi.RestClientPool;
import hikari.api.voice.VoiceComponent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Parts for bots without a network, which write down what becomes of them.
final class FakeParts implements Parts {
    /// Of application 7.
    static final Token TOKEN = Token.bot("Nw.x.y");

    static final GatewayInfo TWO_SHARDS =
            new GatewayInfo("ws://127.0.0.1:1", 2, new SessionStartLimit(1000, 1000, 0, 1));

    final Chronicle chronicle = new Chronicle();

    /// How many resources are open, of all parts.
    final AtomicInteger open = new AtomicInteger();

    final List<FakeShards> managers = new CopyOnWriteArrayList<>();
    final List<FakeServer> servers = new CopyOnWriteArrayList<>();
    final AtomicReference<Supplier<GatewayInfo>> info = new AtomicReference<>(() -> TWO_SHARDS);
    final AtomicReference<Supplier<Application>> application =
            new AtomicReference<>(() ->
                    Json.decode(
                            Json.create(),
                            "{\"id\": \"7\", \"name\": \"a\", \"description\": \"\", \"verify_key\": \""
                                    + "ab".repeat(32)
                                    + "\"}",
                            Application.class));
    final AtomicReference<Consumer<FakeShards>> whenMade = new AtomicReference<>(made -> {});
    final AtomicReference<Consumer<FakeServer>> whenServerMade = new AtomicReference<>(made -> {});

    private interface FakeVoice extends VoiceComponent {}

    @Override
    public RestClient restClient(RestConfig config) {
        return fake(
                RestClient.class,
                new Piece("rest", chronicle, open),
                name ->
                        switch (name) {
                            case "config" -> config;
                            case "gateway" -> gateways();
                            case "applications" ->
                                    fake(Applications.class, null, _ -> application.get().get());
                            default -> throw new AssertionError("not for this test: " + name);
                        });
    }

    @Override
    public RestClientPool restClients(RestConfig config) {
        open.incrementAndGet();
        return new RestClientPool() {
            @Override
            public RestClient create() {
                return restClient(config.withoutToken());
            }

            @Override
            public RestClient create(Token token) {
                return restClient(config.withToken(token));
            }

            @Override
            public RestClient create(TokenSource tokens) {
                return create();
            }

            @Override
            public RestClient create(ClientCredentials owner, Set<OAuth2Scope> scopes) {
                return create();
            }

            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
    }

    private Gateways gateways() {
        return fake(Gateways.class, null, _ -> info.get().get());
    }

    @Override
    public ShardManager shardManager(GatewayConfig config, ShardListener listener) {
        var made = new FakeShards(config, listener, chronicle, open);
        managers.add(made);
        whenMade.get().accept(made);
        return made;
    }

    @Override
    public InteractionServer interactionServer(InteractionServerConfig config) {
        var made = new FakeServer(config, chronicle, open);
        servers.add(made);
        whenServerMade.get().accept(made);
        return made;
    }

    @Override
    public Optional<VoiceComponent> voice(GatewayBot bot) {
        var piece = new Piece("voice", chronicle, open);
        return Optional.of(
                fake(
                        FakeVoice.class,
                        piece,
                        name -> {
                            throw new AssertionError("not for this test: " + name);
                        }));
    }

    FakeShards shards() {
        return managers.getLast();
    }

    FakeServer server() {
        return servers.getLast();
    }

    static URI nowhere() {
        return URI.create("http://127.0.0.1:1");
    }

    private interface Answers {
        Object answer(String method);
    }

    private static <T> T fake(Class<T> type, Piece life, Answers answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            if (method.getDeclaringClass() == Object.class) {
                                return method.getName().equals("equals")
                                        ? proxy == arguments[0]
                                        : method.getName().equals("hashCode")
                                                ? System.identityHashCode(proxy)
                                                : type.getSimpleName();
                            }
                            if (life == null || !isOfComponent(method.getName())) {
                                return answers.answer(method.getName());
                            }
                            try {
                                return method.invoke(life, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }

    private static boolean isOfComponent(String method) {
        return List.of("start", "close", "join", "state", "isAlive").contains(method);
    }
}
