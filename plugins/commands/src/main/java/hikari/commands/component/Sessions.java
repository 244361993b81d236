package hikari.commands.component;

import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.ModalResponse;
import hikari.commands.spi.TextSource;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Views, modals and components that wait for users. Thread-safe.
///
/// A plugin has a part of its own ([#part()]), which ends with it.
public final class Sessions implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,24}");

    /// A modal that nobody has filled in by then never will be.
    private static final Duration MODAL_LIFE = Duration.ofMinutes(30);

    private final SessionTable table;
    private final SessionScope scope;
    private final TextSource texts;

    /// Sessions with nothing in them.
    ///
    /// @param key signs custom ids, at least 16 bytes; the same after a restart, so that components
    ///   from before it work on
    public Sessions(byte[] key) {
        this(key, Alarm.onThreads());
    }

    Sessions(byte[] key, Alarm alarm) {
        this(new SessionTable(key, alarm), new SessionScope(Runnable::run), TextSource.none());
    }

    private Sessions(SessionTable table, SessionScope scope, TextSource texts) {
        this.table = table;
        this.scope = scope;
        this.texts = texts;
    }

    /// {@return sessions of a part of the bot, which end when that is closed} They are served with
    /// these.
    public Sessions part() {
        return part(Runnable::run);
    }

    /// {@return sessions of a part of the bot, which end when that is closed} They are served with
    /// these.
    ///
    /// @param inside runs each handler of the part, on the thread that it is called on: as inside
    ///   of a plugin's life, say; what it does not run is not handled
    public Sessions part(Consumer<? super Runnable> inside) {
        return new Sessions(table, new SessionScope(inside), texts);
    }

    /// {@return these sessions, with other texts for what the framework says in them}
    ///
    /// @param other asked before the framework's own
    public Sessions texts(TextSource other) {
        return new Sessions(table, scope, other);
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
        check(name);
        var route = new Route<S>(name, codec, handler, table, this);
        table.add(name, route);
        return route;
    }

    /// Makes modals that can be filled in after a restart, too. Register the same name at each
    /// start.
    ///
    /// @param <S> the state that each of them carries
    /// @param <R> what is filled in
    /// @param name what they are found by: 1 to 24 lower-case letters, digits and hyphens
    /// @param codec writes the state into custom ids
    /// @param form the modal
    /// @param handler is called with the state and what was filled in
    /// @return makes them, and serves them until it is closed
    /// @throws IllegalArgumentException when there is a route of that name, or it is no name
    public <S, R> ModalRoute<S, R> route(
            String name,
            StateCodec<S> codec,
            ModalForm<R> form,
            ModalRouteHandler<? super S, ? super R> handler) {
        check(name);
        var route = new ModalRoute<S, R>(name, codec, form, handler, table, this);
        table.add(name, route);
        return route;
    }

    private void check(String name) {
        requireOpen();
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no name of a route: use 1 to 24 lower-case letters, digits and hyphens"
                            .formatted(name));
        }
    }

    /// Responds with a view.
    ///
    /// @param <S> the view's state
    /// @param invocation what is responded to
    /// @param view the view
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    /// @throws IllegalStateException when these are closed
    public <S> void show(Invocation invocation, View<S> view) {
        requireOpen();
        var id = table.newId();
        var session = new ViewSession<>(id, view, this, invocation);
        table.add(id, session);
        try {
            session.show();
        } catch (RuntimeException e) {
            table.remove(id);
            throw e;
        }
        if (scope.isClosed()) { // meanwhile
            session.stop();
            session.clear();
        }
    }

    /// Responds with a modal. Waits for nothing: the handler is called when it is filled in, if
    /// ever, and not after a restart; [#route(String, StateCodec, ModalForm, ModalRouteHandler)]
    /// makes modals that outlive it.
    ///
    /// @param <R> what is filled in
    /// @param invocation a command or component
    /// @param form the modal
    /// @param handler is called with what is filled in
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before, also an
    ///   automatic deferral
    /// @throws IllegalStateException when these are closed
    public <R> void open(
            Invocation invocation, ModalForm<R> form, ModalHandler<? super R> handler) {
        requireOpen();
        var id = table.newId();
        var timeout = table.alarm().after(MODAL_LIFE, () -> table.remove(id));
        table.add(id, new SessionTable.OpenModal<>(form, handler, this, timeout));
        try {
            invocation.event().respond(new ModalResponse(form.modal(id, FormTexts.of(invocation))));
        } catch (RuntimeException e) {
            table.remove(id);
            throw e;
        }
    }

    private void requireOpen() {
        if (scope.isClosed()) {
            throw new IllegalStateException("The plugin of these sessions is closed");
        }
    }

    /// Serves an interaction, if it is of a session, of whichever part. Bots call it only when they
    /// have no [hikari.commands.component] served by the commands of a bot.
    ///
    /// @param event the event
    public void handle(InteractionCreateEvent event) {
        table.handle(event, this);
    }

    /// {@return how many views are shown that have not ended, those of other parts included}
    public int openViews() {
        return table.openViews();
    }

    /// Ends the views, modals and routes that were made here: nothing in them is handled any more,
    /// and the messages of the views lose their components. Blocks until they have; a handler that
    /// runs in a view is given 5 s to end. Closing twice is harmless.
    @Override
    public void close() {
        if (scope.close()) {
            table.end(scope);
        }
    }

    SessionTable table() {
        return table;
    }

    SessionScope scope() {
        return scope;
    }

    TextSource texts() {
        return texts;
    }
}
