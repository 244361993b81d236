package hikari.commands.component;

import hikari.api.message.component.Button;
import hikari.api.message.component.ButtonStyle;
import hikari.api.message.component.StringSelect;

/// Components that work for ever, also after restarts: each carries its state in its custom id,
/// signed, so that nobody else can make one. Made by [Sessions#route(String, StateCodec,
/// ComponentHandler)]. What the state says is as it was when the component was made; whether the
/// user may do it now is for the handler to ask. Thread-safe; closing it twice is harmless.
///
/// @param <S> the state
public final class Route<S> implements AutoCloseable {
    private final String name;
    private final StateCodec<S> codec;
    private final ComponentHandler<? super S> handler;
    private final SessionTable table;
    private final Sessions sessions;

    Route(
            String name,
            StateCodec<S> codec,
            ComponentHandler<? super S> handler,
            SessionTable table,
            Sessions sessions) {
        this.name = name;
        this.codec = codec;
        this.handler = handler;
        this.table = table;
        this.sessions = sessions;
    }

    /// {@return a custom id, for any component}
    ///
    /// @param state what the handler gets
    /// @throws hikari.api.error.LimitExceededException when the state is too long: 100 characters
    ///   hold name, state, signature and three signs between them
    public String customId(S state) {
        return table.ids().sign(name, codec.write(state));
    }

    /// {@return a button}
    ///
    /// @param style PRIMARY, SECONDARY, SUCCESS or DANGER
    /// @param label the label, 1 to 80 characters
    /// @param state what the handler gets
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public Button button(ButtonStyle style, String label, S state) {
        return Buttons.of(style, customId(state), label);
    }

    /// {@return a builder of a select of texts}
    ///
    /// @param state what the handler gets
    /// @throws hikari.api.error.LimitExceededException when the state is too long
    public StringSelect.Builder select(S state) {
        return StringSelect.builder(customId(state));
    }

    Sessions sessions() {
        return sessions;
    }

    void handle(ComponentContext context, String state) throws Exception {
        handler.handle(context, SessionTable.read(codec, state));
    }

    /// Serves its components no longer.
    @Override
    public void close() {
        table.remove(name, this);
    }
}
