package hikari.commands.component;

import hikari.api.Snowflake;
import java.lang.invoke.MethodHandles;
import java.util.function.Function;

/// How a state is written into a custom id, and read from one. About 60 characters have room.
///
/// @param <S> the state
public interface StateCodec<S> {
    /// {@return the state as text}
    ///
    /// @param state the state
    String write(S state);

    /// {@return the state of a text}
    ///
    /// @param text what [#write] made, maybe in an earlier version of the bot
    /// @throws IllegalArgumentException when it is none any more
    S read(String text);

    /// {@return a codec of two functions}
    ///
    /// @param <S> the state
    /// @param write makes text of a state
    /// @param read makes a state of that text
    static <S> StateCodec<S> of(Function<? super S, String> write, Function<String, S> read) {
        return new StateCodec<>() {
            @Override
            public String write(S state) {
                return write.apply(state);
            }

            @Override
            public S read(String text) {
                return read.apply(text);
            }
        };
    }

    /// {@return the state is a text itself}
    static StateCodec<String> text() {
        return of(text -> text, text -> text);
    }

    /// {@return the state is an id}
    static StateCodec<Snowflake> id() {
        return of(Snowflake::toString, Snowflake::of);
    }

    /// {@return the state is a record of texts, numbers, booleans, ids and constants of enums}
    ///
    /// @param <R> the record
    /// @param lookup may see the record: `MethodHandles.lookup()` beside it
    /// @param type the record
    /// @throws IllegalArgumentException when it holds something else, or cannot be seen
    static <R extends Record> StateCodec<R> record(MethodHandles.Lookup lookup, Class<R> type) {
        return new RecordCodec<>(RecordShape.of(lookup, type));
    }
}
