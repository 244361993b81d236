package hikari.runtime.bot;

import hikari.api.bot.Bot;
import hikari.api.lifecycle.Startup;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Version;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Asks a feed for the newest version of the framework, a JSON object with a `version`, and says in
/// the log when there is a newer one. Runs beside the start; whatever goes wrong is said and no
/// more.
final class UpdateCheck {
    private static final Logger LOG = LogManager.getLogger(UpdateCheck.class);
    private static final int TIMEOUT_MILLIS = (int) Duration.ofSeconds(10).toMillis();
    private static final int MAX_BYTES = 64 << 10;

    private UpdateCheck() {}

    static void begin(Startup life, Optional<URI> feed) {
        feed.ifPresent(address -> life.fork("hikari update check", () -> check(address)));
    }

    private static void check(URI feed) {
        try {
            var newest = Version.parse(fetch(feed));
            var running = Version.parse(runningVersion());
            if (newest.compareTo(running) > 0) {
                LOG.info("Hikari {} is there; this is {}", newest, running);
            } else {
                LOG.debug("Hikari {} is up to date", running);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("Cannot look for updates at {}: {}", feed, e.toString());
        }
    }

    private static String fetch(URI feed) throws IOException {
        var connection = feed.toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        connection.setRequestProperty("Accept", "application/json");
        try (var body = connection.getInputStream()) {
            return version(body.readNBytes(MAX_BYTES));
        }
    }

    private static String version(byte[] body) throws IOException {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject().getString("version");
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new IOException("the feed is no JSON object with a 'version'", e);
        }
    }

    private static String runningVersion() {
        return Optional.ofNullable(Bot.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("0.1.0");
    }
}
