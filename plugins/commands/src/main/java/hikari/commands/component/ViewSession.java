package hikari.commands.component;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.error.HikariException;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.message.EditMessage;
import hikari.api.message.component.ActionRow;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// A view that is shown. Its custom ids are `~session.generation.index`: one of an older rendering
/// is answered, and changes nothing.
final class ViewSession<S> {
    private static final Logger LOG = LogManager.getLogger(ViewSession.class);

    private final String id;
    private final View<S> view;
    private final Sessions sessions;
    private final Snowflake owner;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private S state;

    @GuardedBy("lock")
    private int generation;

    @GuardedBy("lock")
    private List<ViewHandler<S>> handlers = List.of();

    /// What its message can be edited with.
    @GuardedBy("lock")
    private InteractionCreateEvent last;

    @GuardedBy("lock")
    private boolean isOver;

    @GuardedBy("lock")
    private Alarm.Pending alarm = () -> {};

    ViewSession(String id, View<S> view, Sessions sessions, InteractionCreateEvent event) {
        this.id = id;
        this.view = view;
        this.sessions = sessions;
        this.owner = event.interaction().invoker().orElseThrow().id();
        this.state = view.state();
        this.last = event;
    }

    void show() {
        lock.lock();
        try {
            var layout = render();
            last.respond(message -> {
                layout.show(message);
                if (view.isEphemeral()) {
                    message.ephemeral();
                }
            });
            rewind();
        } finally {
            lock.unlock();
        }
    }

    S state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private Layout<S> render() {
        generation++;
        var layout = new Layout<S>("%s.%d.".formatted(id, generation));
        view.renderer().render(state, layout);
        handlers = layout.handlers();
        return layout;
    }

    @GuardedBy("lock")
    private void rewind() {
        alarm.cancel();
        alarm = sessions.alarm().after(view.idle(), this::expire);
    }

    /// @param place generation and index, with a dot between
    void handle(ComponentContext context, String place) throws Exception {
        if (!view.isPublic() && !context.user().id().equals(owner)) {
            context.respondEphemeral("This is somebody else's.");
            return;
        }
        lock.lock();
        try {
            var dot = place.indexOf('.');
            var isCurrent = place.substring(0, dot).equals(Integer.toString(generation));
            if (isOver || !isCurrent) {
                context.event().deferUpdate();
                return;
            }
            last = context.event();
            context.event().deferLate();
            rewind();
            handlers.get(Integer.parseInt(place.substring(dot + 1)))
                    .handle(new Press<>(context, this));
            if (!context.event().isResponded()) {
                context.event().deferUpdate();
            }
        } finally {
            lock.unlock();
        }
    }

    void become(ComponentContext context, S next) {
        lock.lock();
        try {
            state = next;
            var layout = render();
            change(context.event(), layout::show);
        } finally {
            lock.unlock();
        }
    }

    void end(ComponentContext context, String content) {
        lock.lock();
        try {
            over();
            change(
                    context.event(),
                    message -> message.content(content).embeds().components(new ActionRow[0]));
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void over() {
        isOver = true;
        alarm.cancel();
        sessions.forget(id);
    }

    private static void change(
            InteractionCreateEvent event, Consumer<? super EditMessage.Builder> fill) {
        if (event.isResponded()) {
            event.edit(fill);
        } else {
            event.update(fill);
        }
    }

    /// Nobody has used it for some time.
    private void expire() {
        lock.lock();
        try {
            if (isOver) {
                return;
            }
            over();
            last.edit(message -> message.components(new ActionRow[0]));
        } catch (HikariException e) {
            LOG.debug("The message of a view that is over cannot be edited", e);
        } finally {
            lock.unlock();
        }
    }
}
