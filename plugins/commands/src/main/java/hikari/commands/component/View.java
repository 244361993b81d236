package hikari.commands.component;

import java.time.Duration;

/// A message with components that lives for some time: a state, and how it looks. What a user does
/// leads to the next state, and the message is rendered anew. Shown by [Sessions#show].
///
/// ```java
/// View.of(0, (count, layout) -> layout
///         .content("Count: " + count)
///         .button(ButtonStyle.Known.PRIMARY, "+1", press -> press.become(count + 1))
///         .button(ButtonStyle.Known.DANGER, "Stop", press -> press.end("It was " + count)))
/// ```
///
/// Only the user to whom it is shown may use it, unless it is [#forEveryone()]. What is done in it
/// is handled one after the other. A view is a value: it may be shown any number of times.
///
/// @param <S> the state
/// @param state the state at first
/// @param renderer how a state looks
/// @param idle how long it waits for somebody to use it
/// @param isPublic whether everybody may use it
/// @param isEphemeral whether only the user to whom it is shown sees it
public record View<S>(
        S state, Renderer<S> renderer, Duration idle, boolean isPublic, boolean isEphemeral) {
    private static final Duration USUAL = Duration.ofMinutes(2);

    /// Checks the time.
    ///
    /// @throws IllegalArgumentException when it waits for no time
    public View {
        if (!idle.isPositive()) {
            throw new IllegalArgumentException(
                    "A view that waits for %s could not be used".formatted(idle));
        }
    }

    /// How a state looks.
    ///
    /// @param <S> the state
    @FunctionalInterface
    public interface Renderer<S> {
        /// Renders a state.
        ///
        /// @param state the state
        /// @param layout takes what is shown
        void render(S state, Layout<S> layout);
    }

    /// {@return a view for the user to whom it is shown, which ends after 2 minutes without use}
    ///
    /// @param <S> the state
    /// @param state the state at first
    /// @param renderer how a state looks
    public static <S> View<S> of(S state, Renderer<S> renderer) {
        return new View<>(state, renderer, USUAL, false, false);
    }

    /// {@return this view, which ends after another time without use}
    ///
    /// @param time how long, more than none; its message can be edited for 15 minutes after the
    ///   last use only
    /// @throws IllegalArgumentException when it is none
    public View<S> idle(Duration time) {
        return new View<>(state, renderer, time, isPublic, isEphemeral);
    }

    /// {@return this view, which everybody may use}
    public View<S> forEveryone() {
        return new View<>(state, renderer, idle, true, isEphemeral);
    }

    /// {@return this view, which only the user to whom it is shown sees}
    public View<S> ephemeral() {
        return new View<>(state, renderer, idle, isPublic, true);
    }
}
