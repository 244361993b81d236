package hikari.commands.component;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.error.HikariException;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.ComponentInteraction;
import hikari.api.message.EditMessage;
import hikari.api.message.component.ActionRow;
import hikari.commands.text.Said;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// A view that is shown. Its custom ids are `~session.generation.index`: one of an older rendering
/// is answered, and changes nothing.
final class ViewSession<S> {
    private static final Logger LOG = LogManager.getLogger(ViewSession.class);

    /// How long a handler may go on when the view's plugin ends.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String id;
    private final View<S> view;
    private final Sessions sessions;
    private final Snowflake owner;
    private final Locale locale;
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private S state;

    @GuardedBy("lock")
    private int generation;

    @GuardedBy("lock")
    private List<ViewHandler<S>> handlers = List.of();

    /// As it was shown last.
    @GuardedBy("lock")
    private Appearance shown = Appearance.ofText("");

    /// Whether its message is one of components alone, which it then stays.
    @GuardedBy("lock")
    private boolean isOfComponents;

    /// What its message can be edited with: the newest response that was the message, or changed
    /// it.
    @GuardedBy("lock")
    private InteractionCreateEvent last;

    @GuardedBy("lock")
    private Alarm.Pending alarm = () -> {};

    /// Tells the alarm that counts from those before it, which may have gone off already.
    @GuardedBy("lock")
    private int alarms;

    ViewSession(String id, View<S> view, Sessions sessions, Invocation invocation) {
        this.id = id;
        this.view = view;
        this.sessions = sessions;
        this.owner = invocation.user().id();
        this.locale = invocation.locale();
        this.state = view.state();
        this.last = invocation.event();
    }

    Sessions sessions() {
        return sessions;
    }

    void show() {
        lock.lock();
        try {
            var appearance = render();
            var ofComponents = isOfComponents;
            last.respond(message -> {
                appearance.show(message, ofComponents);
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
    private Appearance render() {
        generation++;
        var rendering =
                new Rendering<S>("%s.%d.".formatted(id, generation), locale, sessions.texts());
        var layout = new Layout<>(rendering);
        view.renderer().render(state, layout);
        shown = layout.appearance();
        isOfComponents |= shown.isOfComponents();
        handlers = List.copyOf(rendering.handlers());
        return shown;
    }

    @GuardedBy("lock")
    private void rewind() {
        halt();
        var number = alarms;
        alarm = sessions.table().alarm().after(view.idle(), () -> expire(number));
    }

    /// Time does not count while a handler runs.
    @GuardedBy("lock")
    private void halt() {
        alarm.cancel();
        alarms++;
    }

    /// @param place generation and index, with a dot between
    void handle(InteractionCreateEvent event, ComponentInteraction component, String place)
            throws Exception {
        var responses = new WatchedResponder(event.responder());
        var watched = new InteractionCreateEvent(event.bot(), component, responses);
        var context = new ComponentContext(watched, component, sessions);
        if (!view.isPublic() && !context.user().id().equals(owner)) {
            context.respondEphemeral(
                    Said.of("hikari.view.foreign").in(context.locale(), sessions.texts()));
            return;
        }
        watched.deferLate(); // before it waits for the one that is handled now
        lock.lock();
        try {
            var dot = place.indexOf('.');
            var isCurrent = place.substring(0, dot).equals(Integer.toString(generation));
            var index = Integer.parseInt(place.substring(dot + 1));
            if (isOver.get() || !isCurrent || index >= handlers.size()) {
                watched.deferUpdate();
                return;
            }
            halt();
            var handler = handlers.get(index);
            handle(handler, new Press<>(context, this, responses));
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void handle(ViewHandler<S> handler, Press<S> press) throws Exception {
        try {
            handler.handle(press);
            if (!press.event().isResponded()) {
                press.event().deferUpdate();
            }
        } finally {
            if (press.responses().isOfTheMessage()) {
                last = press.event();
            }
            if (!isOver.get()) {
                rewind();
            }
        }
    }

    void become(Press<S> press, S next) {
        lock.lock();
        try {
            if (isOver.get()) {
                return; // nothing in what would be shown could be used
            }
            state = next;
            var appearance = render();
            var ofComponents = isOfComponents;
            change(press, message -> appearance.show(message, ofComponents));
        } finally {
            lock.unlock();
        }
    }

    void end(Press<S> press, String content) {
        stop();
        lock.lock();
        try {
            halt();
            var left = content.isEmpty() ? ended() : Appearance.ofText(content);
            var ofComponents = isOfComponents;
            change(press, message -> left.show(message, ofComponents));
        } finally {
            lock.unlock();
        }
    }

    /// What is left without all that users could operate. A message of components alone must have
    /// one.
    @GuardedBy("lock")
    private Appearance ended() {
        var left = shown.ended();
        return isOfComponents && left.isEmpty()
                ? Appearance.ofText(Said.of("hikari.view.over").in(locale, sessions.texts()))
                : left;
    }

    /// A press that was responded to with a message or a modal cannot edit the view's message.
    @GuardedBy("lock")
    private void change(Press<S> press, Consumer<? super EditMessage.Builder> fill) {
        if (!press.event().isResponded()) {
            press.event().update(fill);
        } else if (press.responses().isOfTheMessage()) {
            press.event().edit(fill);
        } else {
            last.edit(fill);
        }
    }

    /// Nobody has used it for some time.
    private void expire(int number) {
        lock.lock();
        try {
            if (number != alarms || !stop()) {
                return;
            }
        } finally {
            lock.unlock();
        }
        clear();
    }

    @GuardedBy("lock")
    private void takeComponents() {
        if (isOfComponents) {
            var left = ended();
            last.edit(message -> left.show(message, true));
        } else {
            last.edit(message -> message.components(new ActionRow[0]));
        }
    }

    /// Lets nothing in it be handled any more. Waits for nobody.
    ///
    /// @return whether it was not over before
    boolean stop() {
        sessions.table().remove(id);
        return isOver.compareAndSet(false, true);
    }

    /// Takes the components from the message of a view that is over, as soon as nothing in it is
    /// handled any more.
    void clear() {
        try {
            if (lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    halt();
                    takeComponents();
                } finally {
                    lock.unlock();
                }
            }
        } catch (HikariException e) {
            LOG.debug("The message of a view that is over cannot be edited", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
