package hikari.api.server;

import hikari.api.Snowflake;
import hikari.api.interaction.InteractionCallback;
import hikari.api.interaction.InteractionResponse;
import hikari.api.rest.Interactions;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Takes the one response to an interaction, knows until when, and defers it by itself if asked to.
/// Thread-safe.
public interface TimedResponder extends InteractionResponder {
    /// Sends the response. Blocks until it is sent. After an automatic deferral it takes the
    /// deferral's place: see [#deferLate(InteractionResponse)].
    ///
    /// @param response a message, a deferral, an update, choices, a modal
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before, here or
    ///   elsewhere
    /// @throws hikari.api.error.InteractionExpiredException after [#respondBy()]
    /// @throws hikari.api.error.ResponseNotAllowedException when the interaction takes no such
    ///   response
    @Override
    void respond(InteractionResponse response);

    /// {@return when Discord stops waiting for the response: 3 seconds after the interaction came
    /// here}
    Instant respondBy();

    /// {@return until when edits and follow-ups are taken: 15 minutes after the interaction came
    /// here}
    Instant validUntil();

    /// {@return whether a response was given, or is being sent} An automatic deferral is none.
    boolean isResponded();

    /// {@return the follow-up that stands for the response, when that could not take a deferral's
    /// place; empty when the response is the original} It is what edits of the response are about.
    default Optional<Snowflake> standIn() {
        return Optional.empty();
    }

    /// Has this deferral sent about a second before [#respondBy()], unless a response was given by
    /// then. The response given after that edits what was deferred; a message after a
    /// [hikari.api.interaction.DeferredUpdate] becomes a follow-up, and so does a message for the
    /// invoking user alone after a deferral that all can see. Modals, activities and choices are
    /// too late then: [hikari.api.error.AlreadyRespondedException]. Only the first call counts.
    ///
    /// @param deferral a [hikari.api.interaction.DeferredMessage] or
    ///   [hikari.api.interaction.DeferredUpdate]
    /// @throws hikari.api.error.ResponseNotAllowedException when it is another response, or the
    ///   interaction takes no such deferral
    void deferLate(InteractionResponse deferral);

    /// Sends the response, and asks what became of it. After an automatic deferral it is as
    /// [#respond(InteractionResponse)], and tells of the message.
    ///
    /// @param response a message, a deferral, an update, choices, a modal
    /// @return what Discord made of it
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before, here or
    ///   elsewhere
    /// @throws hikari.api.error.InteractionExpiredException after [#respondBy()]
    /// @throws hikari.api.error.ResponseNotAllowedException when the interaction takes no such
    ///   response
    InteractionCallback respondAndFetch(InteractionResponse response);

    /// Runs an operation on the response or on follow-ups, with typed errors. Over HTTP Discord may
    /// not have taken in the response yet: the operation is repeated until it has.
    ///
    /// @param <T> what the operation answers
    /// @param operation runs one operation with the interaction's token
    /// @return what the operation answers
    /// @throws hikari.api.error.InteractionExpiredException after [#validUntil()], or when Discord
    ///   says that the time is over
    /// @throws hikari.api.error.NotFoundException with code 10015 when no response was given
    <T> T follow(Function<? super Interactions, T> operation);
}
