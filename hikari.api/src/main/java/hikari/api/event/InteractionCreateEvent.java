package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.ComponentInteraction;
import hikari.api.interaction.DeferredMessage;
import hikari.api.interaction.DeferredUpdate;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionCallback;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.ModalInteraction;
import hikari.api.interaction.UpdateMessage;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.server.TimedResponder;
import java.time.Instant;
import java.util.function.Consumer;

/// Somebody used a command, pressed a button, chose from a menu, submitted a modal, or types an
/// option to complete. The same over the gateway and over HTTP. Discord waits 3 seconds for the one
/// response: respond or defer within them. Edits and follow-ups work for 15 minutes.
///
/// Not ordered: listeners get several interactions side by side, as none can wait for another
/// within 3 seconds.
///
/// @param bot the bot
/// @param interaction what was asked
/// @param responder takes the response, whichever way the interaction came
/// @see "Discord documentation: Interactions, Receiving and Responding"
public record InteractionCreateEvent(Bot bot, Interaction interaction, TimedResponder responder)
        implements Event {
    /// {@return when Discord stops waiting for the response: 3 seconds after the interaction came
    /// here}
    public Instant respondBy() {
        return responder.respondBy();
    }

    /// {@return whether a response was given} An automatic deferral is none.
    public boolean isResponded() {
        return responder.isResponded();
    }

    /// Has the response deferred about a second before [#respondBy()], unless one was given by
    /// then: with [#defer()] to commands and to modals that came of a command, with
    /// [#deferUpdate()] to components and their modals. What is responded after that edits what was
    /// deferred, or is sent as a follow-up where a component takes a new message. Does nothing for
    /// autocompletions, which cannot be deferred.
    ///
    /// Modals and activities cannot be shown after a deferral: do not ask for one before them.
    public void deferLate() {
        deferLate(DeferredMessage.toAll());
    }

    /// As [#deferLate()]; the message to come is only seen by the user who asked. After a
    /// component, the message itself says so.
    public void deferLateEphemeral() {
        deferLate(DeferredMessage.ephemeral());
    }

    private void deferLate(DeferredMessage message) {
        switch (interaction) {
            case CommandInteraction ignored -> responder.deferLate(message);
            case ComponentInteraction ignored -> responder.deferLate(new DeferredUpdate());
            case ModalInteraction modal ->
                    responder.deferLate(
                            modal.message().isPresent() ? new DeferredUpdate() : message);
            default -> {} // nothing that can wait
        }
    }

    /// Responds. Blocks until Discord has the response.
    ///
    /// @param response a message, a deferral, an update, choices, a modal
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    /// @throws hikari.api.error.InteractionExpiredException after [#respondBy()]
    /// @throws hikari.api.error.ResponseNotAllowedException when the interaction takes no such
    ///   response
    public void respond(InteractionResponse response) {
        responder.respond(response);
    }

    /// Responds with a message.
    ///
    /// @param content the text
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    public void respond(String content) {
        respond(MessageResponse.of(content));
    }

    /// Responds with a message.
    ///
    /// @param message the message
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    public void respond(CreateMessage message) {
        respond(new MessageResponse(message));
    }

    /// Responds with a message.
    ///
    /// @param fill builds the message; its files may be as large as the interaction allows
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    public void respond(Consumer<? super CreateMessage.Builder> fill) {
        respond(MessageResponse.of(limited(fill)));
    }

    /// Responds with a message that only the user who asked can see.
    ///
    /// @param content the text
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    public void respondEphemeral(String content) {
        respond(message -> message.content(content).ephemeral());
    }

    /// Responds that a message will follow: users see that the bot thinks. Give it with
    /// [#edit(String)].
    ///
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    public void defer() {
        respond(DeferredMessage.toAll());
    }

    /// As [#defer()], for a message that only the user who asked can see.
    ///
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    public void deferEphemeral() {
        respond(DeferredMessage.ephemeral());
    }

    /// Responds that the message with the pressed component may change later; users see nothing.
    ///
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    public void deferUpdate() {
        respond(new DeferredUpdate());
    }

    /// Responds by changing the message with the pressed component.
    ///
    /// @param changes what changes
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    public void update(EditMessage changes) {
        respond(new UpdateMessage(changes));
    }

    /// Responds by changing the message with the pressed component.
    ///
    /// @param fill says what changes; its files may be as large as the interaction allows
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    public void update(Consumer<? super EditMessage.Builder> fill) {
        respond(UpdateMessage.of(changes(fill)));
    }

    /// Responds, and asks what became of it: the message, or the activity that was started.
    ///
    /// @param response a message, a deferral, an update, choices, a modal
    /// @return what Discord made of it
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    /// @throws hikari.api.error.InteractionExpiredException after [#respondBy()]
    /// @throws hikari.api.error.ResponseNotAllowedException when the interaction takes no such
    ///   response
    public InteractionCallback respondAndFetch(InteractionResponse response) {
        return responder.respondAndFetch(response);
    }

    /// {@return the response given before; for a component whose message was changed, that message}
    ///
    /// @throws hikari.api.error.InteractionExpiredException when the 15 minutes are over
    /// @throws hikari.api.error.NotFoundException when it was deleted, or no response was given
    public Message fetch() {
        var instead = responder.standIn();
        return instead.isPresent()
                ? fetchFollowUp(instead.get())
                : responder.follow(rest ->
                        rest.fetchOriginal(interaction.applicationId(), interaction.token()));
    }

    /// Edits the response given before, or gives the message after a deferral. Blocks until Discord
    /// has it.
    ///
    /// @param content the text
    /// @return the message
    /// @throws hikari.api.error.InteractionExpiredException when the 15 minutes are over
    public Message edit(String content) {
        return edit(message -> message.content(content));
    }

    /// Edits the response given before, or gives the message after a deferral. Blocks until Discord
    /// has it.
    ///
    /// @param changes what changes
    /// @return the message
    /// @throws hikari.api.error.InteractionExpiredException when the 15 minutes are over
    public Message edit(EditMessage changes) {
        var instead = responder.standIn();
        return instead.isPresent()
                ? editFollowUp(instead.get(), changes)
                : responder.follow(rest ->
                        rest.editOriginal(
                                interaction.applicationId(), interaction.token(), changes));
    }

    /// Edits the response given before, or gives the message after a deferral. Blocks until Discord
    /// has it.
    ///
    /// @param fill says what changes; its files may be as large as the interaction allows
    /// @return the message
    /// @throws hikari.api.error.InteractionExpiredException when the 15 minutes are over
    public Message edit(Consumer<? super EditMessage.Builder> fill) {
        return edit(EditMessage.of(changes(fill)));
    }

    /// Deletes the response given before. Blocks until it is gone.
    ///
    /// @throws hikari.api.error.InteractionExpiredException when the 15 minutes are over
    /// @throws hikari.api.error.NotFoundException when it was deleted, or no response was given
    public void delete() {
        var instead = responder.standIn();
        if (instead.isPresent()) {
            deleteFollowUp(instead.get());
            return;
        }
        responder.follow(rest -> {
            rest.deleteOriginal(interaction.applicationId(), interaction.token());
            return interaction;
        });
    }

    /// Sends one more message after the response. Blocks until Discord has it.
    ///
    /// @param content the text
    /// @return the message
    /// @throws hikari.api.error.InteractionExpiredException when the 15 minutes are over
    /// @throws hikari.api.error.NotFoundException when no response was given
    public Message followUp(String content) {
        return followUp(message -> message.content(content));
    }

    /// Sends one more message after the response. Blocks until Discord has it.
    ///
    /// @param message the message
    /// @return the message
    /// @throws hikari.api.error.InteractionExpiredException when the 15 minutes are over
    /// @throws hikari.api.error.NotFoundException when no response was given
    public Message followUp(CreateMessage message) {
        return responder.follow(rest ->
                rest.createFollowup(interaction.applicationId(), interaction.token(), message));
    }

    /// Sends one more message after the response. Blocks until Discord has it.
    ///
    /// @param fill builds the message; its files may be as large as the interaction allows
    /// @return the message
    /// @throws hikari.api.error.InteractionExpiredException when the 15 minutes are over
    /// @throws hikari.api.error.NotFoundException when no response was given
    public Message followUp(Consumer<? super CreateMessage.Builder> fill) {
        return followUp(CreateMessage.of(limited(fill)));
    }

    /// {@return a message that [#followUp(CreateMessage)] sent}
    ///
    /// @param messageId the message
    /// @throws hikari.api.error.InteractionExpiredException when the 15 minutes are over
    /// @throws hikari.api.error.NotFoundException when there is no such message
    public Message fetchFollowUp(Snowflake messageId) {
        return responder.follow(rest ->
                rest.fetchFollowup(interaction.applicationId(), interaction.token(), messageId));
    }

    /// Edits a message that [#followUp(CreateMessage)] sent. Blocks until Discord has it.
    ///
    /// @param messageId the message
    /// @param fill says what changes; its files may be as large as the interaction allows
    /// @return the message
    /// @throws hikari.api.error.InteractionExpiredException when the 15 minutes are over
    /// @throws hikari.api.error.NotFoundException when there is no such message
    public Message editFollowUp(Snowflake messageId, Consumer<? super EditMessage.Builder> fill) {
        return editFollowUp(messageId, EditMessage.of(changes(fill)));
    }

    private Message editFollowUp(Snowflake messageId, EditMessage changes) {
        return responder.follow(rest ->
                rest.editFollowup(
                        interaction.applicationId(), interaction.token(), messageId, changes));
    }

    /// Deletes a message that [#followUp(CreateMessage)] sent. Blocks until it is gone.
    ///
    /// @param messageId the message
    /// @throws hikari.api.error.InteractionExpiredException when the 15 minutes are over
    /// @throws hikari.api.error.NotFoundException when there is no such message
    public void deleteFollowUp(Snowflake messageId) {
        responder.follow(rest -> {
            rest.deleteFollowup(interaction.applicationId(), interaction.token(), messageId);
            return interaction;
        });
    }

    /// Files may be as large as the interaction allows.
    private Consumer<CreateMessage.Builder> limited(Consumer<? super CreateMessage.Builder> fill) {
        return message -> fill.accept(message.attachmentLimit(interaction.attachmentLimit()));
    }

    private Consumer<EditMessage.Builder> changes(Consumer<? super EditMessage.Builder> fill) {
        return message -> fill.accept(message.attachmentLimit(interaction.attachmentLimit()));
    }
}
