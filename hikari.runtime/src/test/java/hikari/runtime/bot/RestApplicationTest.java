package hikari.runtime.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.bot.RestApplication;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.oauth2.ClientCredentials;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The REST application as programs see it, over the loopback.
@Timeout(60)
class RestApplicationTest {
    private static final ClientCredentials OWNER = new ClientCredentials(Snowflake.of(7), "hush");

    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private HttpServer discord;
    private RestApplication application;

    @BeforeEach
    void open() throws IOException {
        discord = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        discord.createContext("/", this::answer);
        discord.start();
        var uri = URI.create("http://127.0.0.1:%d/".formatted(discord.getAddress().getPort()));
        application =
                RestApplication.create(
                        RestConfig.builder().baseUrl(uri).token(FakeParts.TOKEN).build());
        application.start();
    }

    @AfterEach
    void close() {
        Closing.quietly(application);
        discord.stop(0);
    }

    /// A user for everybody, and tokens for the application.
    private void answer(HttpExchange exchange) throws IOException {
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        var body =
                exchange.getRequestURI().getPath().equals("/oauth2/token")
                        ? "{\"access_token\":\"got\",\"token_type\":\"Bearer\",\"expires_in\":604800,\"scope\":\"identify\"}"
                        : "{\"id\":\"1\",\"username\":\"u\"}";
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void everyClientActsWithTheTokenItWasAcquiredWith() {
        for (var client :
                List.of(
                        application.acquire(),
                        application.acquire(Token.bearer("users")),
                        application.acquire(OWNER))) {
            assertThat(client.isAlive()).isTrue();
            client.users().fetchMe();
        }
        assertThat(authorizations)
                .containsExactly(
                        FakeParts.TOKEN.authorization(),
                        "Bearer users",
                        OWNER.authorization(),
                        "Bearer got");
    }

    @Test
    void clientsOfOneApplicationShareItsTokens() {
        application.acquire(OWNER).users().fetchMe();
        application.acquire(OWNER).users().fetchMe();
        assertThat(authorizations)
                .containsExactly(OWNER.authorization(), "Bearer got", "Bearer got");
    }

    @Test
    void eachClientCanBeClosedAndTheApplicationClosesTheRest() {
        var one = application.acquire();
        var other = application.acquire(OWNER);
        one.close();
        other.users().fetchMe();
        application.close();
        assertThat(other.isAlive()).isFalse();
        assertThatExceptionOfType(ComponentStateConflictException.class)
                .isThrownBy(() -> application.acquire(OWNER));
        application.start();
        application.acquire().users().fetchMe();
    }

    @Test
    void tokensWithoutScopesAreNotAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> application.acquire(OWNER, List.of()));
    }

    @Test
    void noSecretIsShown() {
        RestClient client = application.acquire(OWNER);
        client.users().fetchMe();
        assertThat(client + " " + client.config() + " " + application)
                .doesNotContain("hush", "got", FakeParts.TOKEN.secret());
    }
}
