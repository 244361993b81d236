package hikari.commands.component;

import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.ComponentInteraction;
import hikari.api.interaction.ModalInteraction;
import hikari.commands.spi.TellsUser;
import hikari.commands.text.Said;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// All that waits for users, by custom id, of all parts of a bot. Thread-safe.
final class SessionTable {
    private static final Logger LOG = LogManager.getLogger(SessionTable.class);
    private static final char MARK = '~';

    /// Other ids that begin like ours are somebody else's.
    private static final Pattern OF_MODAL = Pattern.compile(MARK + "[A-Za-z0-9_-]{12}");

    private static final Pattern OF_VIEW =
            Pattern.compile(OF_MODAL.pattern() + "\\.[0-9]{1,9}\\.[0-9]{1,9}");
    private static final int ID_BYTES = 9;

    private final CustomIds ids;
    private final Alarm alarm;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, ViewSession<?>> views = new ConcurrentHashMap<>();
    private final Map<String, OpenModal<?>> modals = new ConcurrentHashMap<>();
    private final Map<String, Route<?>> routes = new ConcurrentHashMap<>();
    private final Map<String, ModalRoute<?, ?>> modalRoutes = new ConcurrentHashMap<>();

    SessionTable(byte[] key, Alarm alarm) {
        this.ids = new CustomIds(key);
        this.alarm = alarm;
    }

    /// A modal that was shown.
    ///
    /// @param form reads it
    /// @param handler is told
    /// @param sessions the part that it belongs to
    /// @param timeout forgets it
    record OpenModal<R>(
            ModalForm<R> form,
            ModalHandler<? super R> handler,
            Sessions sessions,
            Alarm.Pending timeout) {
        void handle(ModalContext context) throws Exception {
            handler.handle(context, form.read(context));
        }
    }

    CustomIds ids() {
        return ids;
    }

    Alarm alarm() {
        return alarm;
    }

    String newId() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    void add(String id, ViewSession<?> view) {
        views.put(id, view);
    }

    void add(String id, OpenModal<?> modal) {
        modals.put(id, modal);
    }

    void add(String name, Route<?> route) {
        if (modalRoutes.containsKey(name) || routes.putIfAbsent(name, route) != null) {
            throw taken(name);
        }
    }

    void add(String name, ModalRoute<?, ?> route) {
        if (routes.containsKey(name) || modalRoutes.putIfAbsent(name, route) != null) {
            throw taken(name);
        }
    }

    private static IllegalArgumentException taken(String name) {
        return new IllegalArgumentException("There is a route '%s' already".formatted(name));
    }

    void remove(String id) {
        views.remove(id);
        takeModal(id);
    }

    private Optional<OpenModal<?>> takeModal(String id) {
        Optional<OpenModal<?>> modal = Optional.ofNullable(modals.remove(id));
        modal.ifPresent(open -> open.timeout().cancel());
        return modal;
    }

    void remove(String name, Route<?> route) {
        routes.remove(name, route);
    }

    void remove(String name, ModalRoute<?, ?> route) {
        modalRoutes.remove(name, route);
    }

    int openViews() {
        return views.size();
    }

    /// Ends what belongs to a part: at once for users, and then their messages lose the components.
    void end(SessionScope scope) {
        modals.forEach((id, modal) -> {
            if (modal.sessions().scope() == scope) {
                takeModal(id);
            }
        });
        routes.values().removeIf(route -> route.sessions().scope() == scope);
        modalRoutes.values().removeIf(route -> route.sessions().scope() == scope);
        List<ViewSession<?>> ending =
                views.values().stream()
                        .<ViewSession<?>>map(view -> view)
                        .filter(view -> view.sessions().scope() == scope)
                        .toList();
        ending.forEach(ViewSession::stop);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ending.forEach(view -> threads.execute(view::clear));
        }
    }

    /// @param root for what belongs to no part
    void handle(InteractionCreateEvent event, Sessions root) {
        switch (event.interaction()) {
            case ComponentInteraction component -> handle(event, component, root);
            case ModalInteraction modal -> handle(event, modal, root);
            default -> {} // nothing that sessions wait for
        }
    }

    private void handle(
            InteractionCreateEvent event, ComponentInteraction component, Sessions root) {
        var customId = component.data().customId();
        if (OF_VIEW.matcher(customId).matches()) {
            var dot = customId.indexOf('.');
            var view = views.get(customId.substring(0, dot));
            if (view == null) {
                over(new ComponentContext(event, component, root), "hikari.view.over");
                return;
            }
            guarded(
                    new ComponentContext(event, component, view.sessions()),
                    () -> view.handle(event, component, customId.substring(dot + 1)));
            return;
        }
        ids.verify(customId)
                .ifPresent(signed -> {
                    var route = routes.get(signed.name());
                    if (route == null) {
                        gone(new ComponentContext(event, component, root), signed);
                        return;
                    }
                    event.deferLate();
                    var context = new ComponentContext(event, component, route.sessions());
                    guarded(
                            context,
                            () -> {
                                route.handle(context, signed.state());
                                if (!event.isResponded()) {
                                    event.deferUpdate();
                                }
                            });
                });
    }

    private void handle(InteractionCreateEvent event, ModalInteraction modal, Sessions root) {
        var customId = modal.data().customId();
        if (OF_MODAL.matcher(customId).matches()) {
            takeModal(customId)
                    .ifPresentOrElse(
                            open -> submit(event, modal, open),
                            () -> over(new ModalContext(event, modal, root), "hikari.view.over"));
            return;
        }
        ids.verify(customId)
                .ifPresent(signed -> {
                    var route = modalRoutes.get(signed.name());
                    if (route == null) {
                        gone(new ModalContext(event, modal, root), signed);
                        return;
                    }
                    event.deferLate();
                    var context = new ModalContext(event, modal, route.sessions());
                    guarded(
                            context,
                            () -> {
                                route.handle(context, signed.state());
                                acknowledge(event, modal);
                            });
                });
    }

    private static void submit(
            InteractionCreateEvent event, ModalInteraction modal, OpenModal<?> open) {
        event.deferLate();
        var context = new ModalContext(event, modal, open.sessions());
        guarded(
                context,
                () -> {
                    open.handle(context);
                    acknowledge(event, modal);
                });
    }

    /// A modal of a component that nobody has responded to leaves the message as it is.
    private static void acknowledge(InteractionCreateEvent event, ModalInteraction modal) {
        if (!event.isResponded() && modal.message().isPresent()) {
            event.deferUpdate();
        }
    }

    /// @throws FormException when what an earlier version of the bot has written is no state now
    static <S> S read(StateCodec<S> codec, String state) {
        try {
            return codec.read(state);
        } catch (IllegalArgumentException e) {
            LOG.debug("'{}' is no state of this version", state, e);
            throw new FormException(Said.of("hikari.route.gone"));
        }
    }

    /// It was made here, as its signature shows, so nobody else will answer.
    private static void gone(Invocation invocation, CustomIds.Signed signed) {
        LOG.debug("There is no route '{}'", signed.name());
        over(invocation, "hikari.route.gone");
    }

    private static void over(Invocation invocation, String key) {
        guarded(invocation, () -> tell(invocation, Said.of(key)::in));
    }

    private interface Work {
        void run() throws Exception;
    }

    /// What goes wrong is told to the user: by its text if it is for users, and without details
    /// otherwise.
    private static void guarded(Invocation invocation, Work work) {
        invocation.sessions().scope().run(() -> run(invocation, work));
    }

    private static void run(Invocation invocation, Work work) {
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) { // also what a plugin's missing class throws: the user waits
            if (e instanceof TellsUser refusal) {
                tell(invocation, refusal);
                return;
            }
            LOG.error("A component or modal failed", e);
            tell(invocation, Said.of("hikari.failed")::in);
        }
    }

    private static void tell(Invocation invocation, TellsUser what) {
        try {
            var text = what.text(invocation.locale(), invocation.sessions().texts());
            if (invocation.event().isResponded()) {
                invocation.followUp(message -> message.content(text).ephemeral());
            } else {
                invocation.respondEphemeral(text);
            }
        } catch (RuntimeException e) {
            LOG.error("The user could not be told that something went wrong", e);
        }
    }
}
