package hikari.runtime.interaction;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.error.AlreadyRespondedException;
import hikari.api.error.NotFoundErrorCode;
import hikari.api.error.NotFoundException;
import hikari.api.interaction.DeferredMessage;
import hikari.api.interaction.DeferredUpdate;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.UpdateMessage;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.message.MessageFlag;
import hikari.api.server.TimedResponder;
import java.util.Optional;
import java.util.function.Consumer;

/// The response that a listener gives after its interaction was deferred by itself.
///
/// @param responder sends it
/// @param interaction which was deferred
/// @param deferral how
/// @param standsIn is told the follow-up that was sent in the response's place
record AfterDeferral(
        TimedResponder responder,
        Interaction interaction,
        InteractionResponse deferral,
        Consumer<Snowflake> standsIn) {
    /// Flags that an edit can set.
    private static final Flags<MessageFlag> EDITABLE =
            Flags.of(MessageFlag.IS_COMPONENTS_V2, MessageFlag.SUPPRESS_EMBEDS);

    /// {@return the message, if one was sent or changed}
    Optional<Message> respond(InteractionResponse response) {
        return switch (response) {
            case MessageResponse(var message) when deferral instanceof DeferredUpdate ->
                    followUp(message);
            case MessageResponse(var message) when needsItsOwn(message) -> {
                delete();
                yield followUp(isPrivate() ? hidden(message) : message);
            }
            case MessageResponse(var message) -> edit(asEdit(message));
            case UpdateMessage(var changes) when deferral instanceof DeferredUpdate ->
                    edit(changes);
            case DeferredMessage ignored when response.equals(deferral) -> Optional.empty();
            case DeferredUpdate ignored when response.equals(deferral) -> Optional.empty();
            default -> throw new AlreadyRespondedException(interaction.id());
        };
    }

    /// What is for one user only must not replace what all see; and no edit makes a voice message.
    private boolean needsItsOwn(CreateMessage message) {
        return has(message, MessageFlag.EPHEMERAL) && !isPrivate()
                || has(message, MessageFlag.IS_VOICE_MESSAGE);
    }

    private boolean isPrivate() {
        return deferral.equals(DeferredMessage.ephemeral());
    }

    private static boolean has(CreateMessage message, MessageFlag flag) {
        return message.flags().value().filter(flags -> flags.has(flag)).isPresent();
    }

    private Optional<Message> followUp(CreateMessage message) {
        var sent =
                responder.follow(rest ->
                        rest.createFollowup(
                                interaction.applicationId(), interaction.token(), message));
        standsIn.accept(sent.id());
        return Optional.of(sent);
    }

    private Optional<Message> edit(EditMessage changes) {
        return Optional.of(
                responder.follow(rest ->
                        rest.editOriginal(
                                interaction.applicationId(), interaction.token(), changes)));
    }

    /// It may be gone already, when a response was tried before.
    private void delete() {
        responder.follow(rest -> {
            try {
                rest.deleteOriginal(interaction.applicationId(), interaction.token());
            } catch (NotFoundException e) {
                if (e.code() != NotFoundErrorCode.UNKNOWN_MESSAGE) {
                    throw e;
                }
            }
            return interaction;
        });
    }

    private static EditMessage asEdit(CreateMessage message) {
        return new EditMessage(
                message.content(),
                message.embeds(),
                flags(message),
                message.allowedMentions(),
                Settable.unset(),
                message.components(),
                message.attachments(),
                message.poll(),
                message.uploads());
    }

    private static Settable<Flags<MessageFlag>> flags(CreateMessage message) {
        return message.flags()
                .value()
                .map(flags -> new Flags<>(MessageFlag.class, flags.bits() & EDITABLE.bits()))
                .filter(flags -> !flags.isEmpty())
                .map(Settable::of)
                .orElseGet(Settable::unset);
    }

    private static CreateMessage hidden(CreateMessage message) {
        var flags = message.flags().value().orElse(Flags.none(MessageFlag.class));
        return new CreateMessage(
                message.content(),
                message.nonce(),
                message.tts(),
                message.embeds(),
                message.allowedMentions(),
                message.messageReference(),
                message.components(),
                message.stickerIds(),
                message.attachments(),
                Settable.of(flags.with(MessageFlag.EPHEMERAL)),
                message.enforceNonce(),
                message.poll(),
                message.sharedClientTheme(),
                message.uploads());
    }
}
