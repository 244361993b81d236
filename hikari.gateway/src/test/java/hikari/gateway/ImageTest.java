package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ImageTest {
    private static final String PROBE =
            """
            import hikari.api.Token;
            import hikari.api.gateway.*;
            import hikari.api.spi.ShardManagerFactory;
            import java.net.URI;
            import java.util.Optional;

            public class Probe implements ShardListener {
                public boolean wants(String name) { return false; }
                public void dispatched(Shard shard, Dispatch dispatch) {}
                public void caughtUp(Shard shard) {}
                public void connected(Shard shard) {}
                public void ready(Shard shard) {}
                public void resumed(Shard shard) {}
                public void disconnected(Shard shard, Optional<Integer> code, String reason) {}
                public static void main(String[] args) {
                    var config = GatewayConfig.builder(Token.bot("t"), URI.create("ws://127.0.0.1:9"))
                            .compression(Compression.ZSTD_STREAM).build();
                    var factory = java.util.ServiceLoader.load(ShardManagerFactory.class).findFirst().orElseThrow();
                    try {
                        factory.create(config, new Probe()).start();
                    } catch (RuntimeException e) {
                        System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
                    }
                }
            }
            """;

    @Test
    void theModuleProvidesTheFactory() {
        assertThat(getClass().getModule().getDescriptor().provides())
                .extracting(provides -> provides.service() + " " + provides.providers())
                .containsExactly(
                        "hikari.api.spi.ShardManagerFactory"
                                + " [hikari.gateway.DefaultShardManagerFactory]");
    }

    /// The tests resolve zstd-jni by an option of their own; an image need not have it.
    @Test
    void zstdWithoutItsModuleIsRefusedByNameAtTheStart(@TempDir Path folder)
            throws IOException, InterruptedException {
        var source = Files.writeString(folder.resolve("Probe.java"), PROBE);
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--module-path",
                                System.getProperty("jdk.module.path"),
                                "--add-modules",
                                "hikari.gateway",
                                "--class-path",
                                System.getProperty("java.class.path"),
                                source.toString())
                        .redirectErrorStream(true)
                        .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertThat(output).contains("MissingModuleException").contains("com.github.luben.zstd_jni");
    }
}
