package hikari.runtime.host;

import hikari.api.error.PluginException;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Notices changes in the plugins folder and in the folders in it, and waits until they have
/// settled: a jar that is being copied is not loaded half.
final class PluginWatch implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(PluginWatch.class);

    /// How long nothing may change before the folder counts as settled.
    private static final long QUIET_MILLIS = 300;

    private final WatchService service;
    private final Path folder;

    private PluginWatch(WatchService service, Path folder) {
        this.service = service;
        this.folder = folder;
    }

    static PluginWatch of(Path folder) {
        try {
            var watch = new PluginWatch(folder.getFileSystem().newWatchService(), folder);
            watch.register();
            return watch;
        } catch (IOException e) {
            throw new PluginException(
                    "The folder %s cannot be watched: %s".formatted(folder, e.getMessage()), e);
        }
    }

    /// Runs until the watch is closed or the thread interrupted.
    void run(Runnable changed) throws InterruptedException {
        try {
            while (true) {
                var key = service.take();
                while (key != null) {
                    key.pollEvents();
                    key.reset();
                    key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                notice(changed);
            }
        } catch (ClosedWatchServiceException e) {
            LOG.trace("The watch of {} has ended", folder);
        }
    }

    private void notice(Runnable changed) {
        try {
            register();
            changed.run();
        } catch (IOException | RuntimeException e) {
            LOG.error("The plugins could not be brought up to date with {}", folder, e);
        }
    }

    private void register() throws IOException {
        watch(folder);
        try (var entries = Files.list(folder)) {
            for (var entry : entries.filter(Files::isDirectory).toList()) {
                watch(entry);
            }
        }
    }

    private void watch(Path directory) throws IOException {
        directory.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_DELETE,
                StandardWatchEventKinds.ENTRY_MODIFY);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
