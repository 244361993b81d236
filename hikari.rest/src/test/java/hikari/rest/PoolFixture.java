package hikari.rest;

import hikari.api.Token;
import hikari.api.application.OAuth2Scope;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.rest.limit.ManualClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A server, and clients of one pool that are alive and talk to it.
final class PoolFixture implements AutoCloseable {
    final RecordingServer server = new RecordingServer();
    final ManualClock clock = new ManualClock();
    final DefaultRestClientPool pool =
            new DefaultRestClientPool(
                    RestConfig.builder().baseUrl(server.url()).maxRetries(0).build(),
                    Optional.empty(),
                    clock);
    private final List<RestClient> clients = new ArrayList<>();

    RestClient of(String secret) {
        return started(pool.create(Token.bearer(secret)));
    }

    RestClient ofOwner() {
        return started(
                pool.create(OAuth2WireCases.APPLICATION, Set.of(OAuth2Scope.Known.IDENTIFY)));
    }

    RestClient started(RestClient client) {
        client.start();
        clients.add(client);
        return client;
    }

    /// An answer to a request for a token.
    static RecordingServer.Reply token(String secret, long seconds) {
        return RecordingServer.json(
                200,
                "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d,\"scope\":\"identify\"}"
                        .formatted(secret, seconds));
    }

    /// An answer to the only operation that is used here.
    static RecordingServer.Reply info(String... headers) {
        return RecordingServer.json(200, "{\"sub\":\"44\"}", headers);
    }

    /// What was asked, each with how it was authorized.
    List<String> log() {
        return server.received().stream()
                .map(each -> each.line() + " " + each.header("Authorization"))
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        clients.stream().filter(RestClient::isAlive).forEach(RestClient::close);
        pool.close();
        server.close();
    }
}
