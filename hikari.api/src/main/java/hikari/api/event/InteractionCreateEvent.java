package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.interaction.DeferredMessage;
import hikari.api.interaction.DeferredUpdate;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.UpdateMessage;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.server.InteractionResponder;
import java.util.Optional;
import java.util.function.Consumer;

/// Somebody used a command, pressed a button, chose from a menu, submitted a modal, or types an
/// option to complete. The same over the gateway and over HTTP. Discord waits 3 seconds for the one
/// response: respond or defer within them. Edits and follow-ups work for 15 minutes.
///
/// Ordered by guild, in direct messages by channel. Nobody waits for listeners.
///
/// @param bot the bot
/// @param interaction what was asked
/// @param responder takes the response, whichever way the interaction came
/// @see "Discord documentation: Interactions, Receiving and Responding"
public record InteractionCreateEvent(
        Bot bot, Interaction interaction, InteractionResponder responder) implements Event {
    @Override
    public Optional<Snowflake> orderKey() {
        return interaction.guildId().or(interaction::channelId);
    }

    /// Responds. Blocks until Discord has the response.
    ///
    /// @param response a message, a deferral, an update, choices, a modal
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
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

    /// Edits the response given before, or gives the message after a deferral. Blocks until Discord
    /// has it.
    ///
    /// @param content the text
    /// @return the message
    public Message edit(String content) {
        return edit(message -> message.content(content));
    }

    /// Edits the response given before, or gives the message after a deferral. Blocks until Discord
    /// has it.
    ///
    /// @param changes what changes
    /// @return the message
    public Message edit(EditMessage changes) {
        return bot.rest()
                .interactions()
                .editOriginal(interaction.applicationId(), interaction.token(), changes);
    }

    /// Edits the response given before, or gives the message after a deferral. Blocks until Discord
    /// has it.
    ///
    /// @param fill says what changes; its files may be as large as the interaction allows
    /// @return the message
    public Message edit(Consumer<? super EditMessage.Builder> fill) {
        return edit(EditMessage.of(changes(fill)));
    }

    /// Sends one more message after the response. Blocks until Discord has it.
    ///
    /// @param content the text
    /// @return the message
    public Message followUp(String content) {
        return followUp(message -> message.content(content));
    }

    /// Sends one more message after the response. Blocks until Discord has it.
    ///
    /// @param message the message
    /// @return the message
    public Message followUp(CreateMessage message) {
        return bot.rest()
                .interactions()
                .createFollowup(interaction.applicationId(), interaction.token(), message);
    }

    /// Sends one more message after the response. Blocks until Discord has it.
    ///
    /// @param fill builds the message; its files may be as large as the interaction allows
    /// @return the message
    public Message followUp(Consumer<? super CreateMessage.Builder> fill) {
        return followUp(CreateMessage.of(limited(fill)));
    }

    /// Files may be as large as the interaction allows.
    private Consumer<CreateMessage.Builder> limited(Consumer<? super CreateMessage.Builder> fill) {
        return message -> fill.accept(message.attachmentLimit(interaction.attachmentLimit()));
    }

    private Consumer<EditMessage.Builder> changes(Consumer<? super EditMessage.Builder> fill) {
        return message -> fill.accept(message.attachmentLimit(interaction.attachmentLimit()));
    }
}
