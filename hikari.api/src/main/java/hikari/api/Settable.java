package hikari.api;

import java.util.Optional;
import java.util.function.Function;

/// A member of a request, or of a partial object, of which three things can be said: it is not
/// there, it is `null`, or it has a value. Discord tells the three apart: what is not sent stays as
/// it is, what is sent as `null` is cleared.
///
/// @param <T> the type of the value
public sealed interface Settable<T> {

    /// {@return the member that is not there}
    ///
    /// @param <T> the type of the value
    static <T> Settable<T> unset() {
        return new Unset<>();
    }

    /// {@return the member that is `null`}
    ///
    /// @param <T> the type of the value
    static <T> Settable<T> ofNull() {
        return new Null<>();
    }

    /// {@return the member with this value}
    ///
    /// @param <T> the type of the value
    /// @param value the value
    static <T> Settable<T> of(T value) {
        return new Value<>(value);
    }

    /// {@return the value, if there is one}
    default Optional<T> value() {
        return this instanceof Value<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /// {@return whether the member is there, be it as `null`}
    default boolean isSet() {
        return !(this instanceof Unset<T>);
    }

    /// {@return this with its value, if any, changed by the function}
    ///
    /// @param <R> the type of the result
    /// @param change applied to the value
    default <R> Settable<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Unset<T> ignored -> new Unset<>();
            case Null<T> ignored -> new Null<>();
            case Value<T>(T value) -> new Value<>(change.apply(value));
        };
    }

    /// Not there: not sent, left as it is.
    ///
    /// @param <T> the type of the value
    record Unset<T>() implements Settable<T> {}

    /// There as `null`: cleared.
    ///
    /// @param <T> the type of the value
    record Null<T>() implements Settable<T> {}

    /// There with a value.
    ///
    /// @param <T> the type of the value
    /// @param get the value
    record Value<T>(T get) implements Settable<T> {}
}
