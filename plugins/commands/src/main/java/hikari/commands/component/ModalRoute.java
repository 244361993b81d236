package hikari.commands.component;

import hikari.api.interaction.Modal;

/// Modals that can be filled in after a restart, too: each carries its state in its custom id,
/// signed, so that nobody else can make one. Made by [Sessions#route(String, StateCodec, ModalForm,
/// ModalRouteHandler)], shown by [Invocation#open(ModalRoute, Object)]. Whether the user may do it
/// now is for the handler to ask. Thread-safe; closing it twice is harmless.
///
/// @param <S> the state
/// @param <R> what is filled in
public final class ModalRoute<S, R> implements AutoCloseable {
    private final String name;
    private final StateCodec<S> codec;
    private final ModalForm<R> form;
    private final ModalRouteHandler<? super S, ? super R> handler;
    private final SessionTable table;
    private final Sessions sessions;

    ModalRoute(
            String name,
            StateCodec<S> codec,
            ModalForm<R> form,
            ModalRouteHandler<? super S, ? super R> handler,
            SessionTable table,
            Sessions sessions) {
        this.name = name;
        this.codec = codec;
        this.form = form;
        this.handler = handler;
        this.table = table;
        this.sessions = sessions;
    }

    /// {@return a modal, with the texts of the code}
    ///
    /// @param state what the handler gets
    /// @throws hikari.api.error.LimitExceededException when the state is too long: 100 characters
    ///   hold name, state, signature and three signs between them
    public Modal modal(S state) {
        return modal(state, FormTexts.none());
    }

    Modal modal(S state, FormTexts texts) {
        return form.modal(table.ids().sign(name, codec.write(state)), texts);
    }

    Sessions sessions() {
        return sessions;
    }

    void handle(ModalContext context, String state) throws Exception {
        var read = SessionTable.read(codec, state);
        handler.handle(context, read, form.read(context));
    }

    /// Serves its modals no longer.
    @Override
    public void close() {
        table.remove(name, this);
    }
}
