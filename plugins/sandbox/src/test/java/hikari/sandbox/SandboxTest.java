package hikari.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.plugin.PluginConfig;
import hikari.api.spi.LocalDiscordFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The sandbox as a component, and its Java API.
@Timeout(60)
class SandboxTest {
    private final Sandbox sandbox = Sandbox.create(SandboxOptions.defaults());

    @Test
    void theSameSeedMakesTheSameWorldAndAnotherSeedAnother() {
        var first = identity(SandboxOptions.builder().seed(7).build());
        assertThat(identity(SandboxOptions.builder().seed(7).build())).isEqualTo(first);
        assertThat(identity(SandboxOptions.builder().seed(8).build())).isNotEqualTo(first);
    }

    private static String identity(SandboxOptions options) {
        var made = Sandbox.create(options);
        made.start();
        try {
            return "%s %s %d %d"
                    .formatted(
                            made.token(),
                            made.publicKey(),
                            made.guildId(),
                            made.channel("general"));
        } finally {
            made.close();
        }
    }

    @Test
    void itStartsAgainWithAFreshWorld() {
        sandbox.start();
        long channel = sandbox.channel("general");
        sandbox.person("ada").write(channel, "forgotten");
        sandbox.close();
        assertThat(sandbox.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThatThrownBy(sandbox::token).isInstanceOf(ComponentStateConflictException.class);
        sandbox.start();
        assertThat(sandbox.messages(sandbox.channel("general"))).isEmpty();
        sandbox.close();
    }

    @Test
    void nothingListensAfterTheClose() {
        sandbox.start();
        int[] ports = {sandbox.pageUrl().getPort(), sandbox.gatewayUrl().getPort()};
        sandbox.close();
        for (int port : ports) {
            assertThatThrownBy(() -> new Socket("127.0.0.1", port).close())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aTakenPortFailsTheStart() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var second =
                    Sandbox.create(SandboxOptions.builder().port(taken.getLocalPort()).build());
            assertThatThrownBy(second::start).hasMessageContaining("port");
            assertThat(second.state()).isEqualTo(LifecycleState.INACTIVE);
        }
    }

    @Test
    void waitingForWhatNeverComesNamesWhatThereIs() {
        sandbox.start();
        long channel = sandbox.channel("general");
        sandbox.person("ada").write(channel, "something else");
        assertThatThrownBy(
                        () -> sandbox.awaitMessage(channel, message -> false, Duration.ofMillis(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("something else");
        sandbox.close();
    }

    @Test
    void aWorldOfSizeHasThatSize() {
        var large =
                Sandbox.create(
                        SandboxOptions.builder().world(3, 40, 5).recommendedShards(2).build());
        large.start();
        try (var bot = Caller.bot(large)) {
            var guilds = bot.get("/users/@me/guilds?with_counts=true").list();
            assertThat(guilds).hasSize(4);
            assertThat(guilds.getJsonObject(3).getInt("approximate_member_count")).isEqualTo(41);
            assertThat(
                            bot.get(
                                            "/guilds/%s/channels"
                                                    .formatted(
                                                            guilds.getJsonObject(3)
                                                                    .getString("id")))
                                    .list())
                    .hasSize(5);
            assertThat(bot.get("/gateway/bot").json().getInt("shards")).isEqualTo(2);
        } finally {
            large.close();
        }
    }

    @Test
    void aHostFindsItAsItsLocalDiscord() {
        var factory = ServiceLoader.load(LocalDiscordFactory.class).findFirst().orElseThrow();
        var local = factory.create(new PluginConfig(Map.of("seed", "3")));
        local.start();
        assertThat(local.restUrl().toString()).matches("http://127\\.0\\.0\\.1:\\d+/api/v10");
        assertThat(local.token().authorization()).startsWith("Bot ");
        assertThat(local.voiceTrust()).isPresent();
        local.close();
        assertThatThrownBy(() -> factory.create(new PluginConfig(Map.of("port", "x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
