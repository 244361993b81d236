package hikari.commands.component;

import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.ComponentInteraction;
import hikari.api.interaction.ModalInteraction;
import hikari.api.interaction.ModalResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Views, modals and components that wait for users. Thread-safe.
public final class Sessions {
    private static final Logger LOG = LogManager.getLogger(Sessions.class);
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,24}");
    private static final char MARK = '~';
    private static final int ID_BYTES = 9;

    /// A modal that nobody has filled in by then never will be.
    private static final Duration MODAL_LIFE = Duration.ofMinutes(30);

    private final CustomIds ids;
    private final Alarm alarm;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, ViewSession<?>> views = new ConcurrentHashMap<>();
    private final Map<String, OpenModal<?>> modals = new ConcurrentHashMap<>();
    private final Map<String, Route<?>> routes = new ConcurrentHashMap<>();

    /// Sessions with nothing in them.
    ///
    /// @param key signs custom ids, at least 16 bytes; the same after a restart, so that components
    ///   from before it work on
    public Sessions(byte[] key) {
        this(key, Alarm.onThreads());
    }

    Sessions(byte[] key, Alarm alarm) {
        this.ids = new CustomIds(key);
        this.alarm = alarm;
    }

    private record OpenModal<R>(ModalForm<R> form, ModalHandler<? super R> handler) {
        void handle(ModalContext context) throws Exception {
            handler.handle(context, form.read(context.interaction().data()));
        }
    }

    /// Makes components that work for ever. Register the same name at each start.
    ///
    /// @param <S> the state that each of them carries
    /// @param name what they are found by: 1 to 24 lower-case letters, digits and hyphens
    /// @param codec writes the state into custom ids
    /// @param handler handles what is done
    /// @return makes them, and serves them until it is closed
    /// @throws IllegalArgumentException when there is a route of that name, or it is no name
    public <S> Route<S> route(
            String name, StateCodec<S> codec, ComponentHandler<? super S> handler) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no name of a route: use 1 to 24 lower-case letters, digits and hyphens"
                            .formatted(name));
        }
        var route = new Route<S>(name, codec, handler, ids, () -> routes.remove(name));
        if (routes.putIfAbsent(name, route) != null) {
            throw new IllegalArgumentException("There is a route '%s' already".formatted(name));
        }
        return route;
    }

    /// Responds with a view.
    ///
    /// @param <S> the view's state
    /// @param invocation what is responded to
    /// @param view the view
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    public <S> void show(Invocation invocation, View<S> view) {
        var id = MARK + random();
        var session = new ViewSession<>(id, view, this, invocation.event());
        views.put(id, session);
        try {
            session.show();
        } catch (RuntimeException e) {
            views.remove(id);
            throw e;
        }
    }

    /// Responds with a modal. Waits for nothing: the handler is called when it is filled in, if
    /// ever.
    ///
    /// @param <R> what is filled in
    /// @param invocation a command or component
    /// @param form the modal
    /// @param handler is called with what is filled in
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before, also an
    ///   automatic deferral
    public <R> void open(
            Invocation invocation, ModalForm<R> form, ModalHandler<? super R> handler) {
        var id = MARK + random();
        modals.put(id, new OpenModal<>(form, handler));
        alarm.after(MODAL_LIFE, () -> modals.remove(id));
        invocation.event().respond(new ModalResponse(form.modal(id)));
    }

    /// Serves an interaction, if it is of a session. Bots call it only when they have no
    /// [hikari.commands.component] served by the commands of a bot.
    ///
    /// @param event the event
    public void handle(InteractionCreateEvent event) {
        switch (event.interaction()) {
            case ComponentInteraction component ->
                    handle(new ComponentContext(event, component, this));
            case ModalInteraction modal -> handle(new ModalContext(event, modal, this));
            default -> {} // nothing that sessions wait for
        }
    }

    private void handle(ComponentContext context) {
        var customId = context.interaction().data().customId();
        if (customId.startsWith(String.valueOf(MARK))) {
            var dot = customId.indexOf('.');
            var session = dot < 0 ? null : views.get(customId.substring(0, dot));
            guarded(
                    context,
                    () -> {
                        if (session == null) {
                            context.respondEphemeral("This is over.");
                        } else {
                            session.handle(context, customId.substring(dot + 1));
                        }
                    });
            return;
        }
        ids.verify(customId)
                .ifPresent(signed -> {
                    var route = routes.get(signed.name());
                    if (route == null) {
                        LOG.debug("There is no route '{}'", signed.name());
                        return;
                    }
                    context.event().deferLate();
                    guarded(
                            context,
                            () -> {
                                route.handle(context, signed.state());
                                if (!context.event().isResponded()) {
                                    context.event().deferUpdate();
                                }
                            });
                });
    }

    private void handle(ModalContext context) {
        var customId = context.interaction().data().customId();
        var modal = modals.remove(customId);
        if (modal != null) {
            context.event().deferLate();
            guarded(context, () -> modal.handle(context));
        } else if (customId.startsWith(String.valueOf(MARK))) {
            guarded(context, () -> context.respondEphemeral("This is over."));
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    /// What goes wrong is told to the user: by its message if it is about what was filled in, and
    /// without details otherwise.
    private static void guarded(Invocation invocation, Work work) {
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (FormException e) {
            tell(invocation, String.valueOf(e.getMessage()));
        } catch (Exception e) {
            LOG.error("A component or modal failed", e);
            tell(invocation, "Something went wrong.");
        }
    }

    private static void tell(Invocation invocation, String text) {
        try {
            if (invocation.event().isResponded()) {
                invocation.followUp(message -> message.content(text).ephemeral());
            } else {
                invocation.respondEphemeral(text);
            }
        } catch (RuntimeException e) {
            LOG.error("The user could not be told that something went wrong", e);
        }
    }

    Alarm alarm() {
        return alarm;
    }

    void forget(String viewId) {
        views.remove(viewId);
    }

    /// {@return how many views are shown that have not ended}
    public int openViews() {
        return views.size();
    }

    private String random() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
