package hikari.sandbox.control;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.Events;
import hikari.sandbox.world.World;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// Tells pages what happens, by server-sent events. A page that reads too slowly is cut off, and
/// comes back by itself.
public final class EventStream implements AutoCloseable {
    private static final int BACKLOG = 2_000;
    private static final int KEEP_ALIVE_SECONDS = 15;
    private static final String END = "";

    private final World world;
    private final Set<Page> pages = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /// A stream of a world's events.
    public EventStream(World world) {
        this.world = world;
    }

    private static final class Page implements Events.Watcher {
        private final BlockingQueue<String> events = new ArrayBlockingQueue<>(BACKLOG);

        @Override
        public void happened(String name, JsonObject data) {
            if (!events.offer(
                    "event: world\ndata: %s\n\n".formatted(Js.of("name", name, "data", data)))) {
                end();
            }
        }

        void end() {
            events.clear();
            events.offer(END);
        }
    }

    /// Serves one page until it goes away or the stream is closed.
    public void serve(OutputStream output) throws IOException {
        var page = new Page();
        pages.add(page);
        world.events().watch(page);
        try {
            write(output, "retry: 500\nevent: open\ndata: {}\n\n");
            while (!closed) {
                var event = page.events.poll(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
                if (END.equals(event)) {
                    return;
                }
                write(output, event == null ? ": still here\n\n" : event);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            world.events().unwatch(page);
            pages.remove(page);
        }
    }

    private static void write(OutputStream output, String text) throws IOException {
        output.write(text.getBytes(StandardCharsets.UTF_8));
        output.flush();
    }

    @Override
    public void close() {
        closed = true;
        pages.forEach(Page::end);
    }
}
