package hikari.commands.component;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.guild.Member;
import hikari.api.interaction.AutocompleteInteraction;
import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.ComponentInteraction;
import hikari.api.interaction.ModalInteraction;
import hikari.api.interaction.ModalResponse;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.user.User;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Something that a user did, with what it takes to answer. The same over the gateway and over
/// HTTP.
public interface Invocation {
    /// {@return the event, for all that is not here}
    InteractionCreateEvent event();

    /// {@return where views are shown, modals opened and components registered}
    Sessions sessions();

    /// {@return the bot}
    default Bot bot() {
        return event().bot();
    }

    /// {@return who did it}
    default User user() {
        return event().interaction().invoker().orElseThrow();
    }

    /// {@return who did it, as a member of the guild; empty outside of guilds}
    default Optional<Member> member() {
        return event().interaction().member();
    }

    /// {@return the guild; empty outside of guilds}
    default Optional<Snowflake> guildId() {
        return event().interaction().guildId();
    }

    /// {@return the channel}
    default Snowflake channelId() {
        return event().interaction().channelId().orElseThrow();
    }

    /// {@return the language of who did it; English where Discord does not tell}
    default Locale locale() {
        var tag =
                switch (event().interaction()) {
                    case CommandInteraction command -> command.locale();
                    case AutocompleteInteraction typing -> typing.locale();
                    case ComponentInteraction component -> component.locale();
                    case ModalInteraction modal -> modal.locale();
                    default -> Optional.<String>empty();
                };
        return tag.map(Locale::forLanguageTag).orElse(Locale.US);
    }

    /// Responds with a message.
    ///
    /// @param content the text, up to 2,000 characters
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    default void respond(String content) {
        event().respond(content);
    }

    /// Responds with a message.
    ///
    /// @param fill builds the message
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    default void respond(Consumer<? super CreateMessage.Builder> fill) {
        event().respond(fill);
    }

    /// Responds with a message that only who did it can see.
    ///
    /// @param content the text, up to 2,000 characters
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    default void respondEphemeral(String content) {
        event().respondEphemeral(content);
    }

    /// Edits the response given before, or gives the message after a deferral.
    ///
    /// @param content the text, up to 2,000 characters
    /// @return the message
    default Message edit(String content) {
        return event().edit(content);
    }

    /// Edits the response given before, or gives the message after a deferral.
    ///
    /// @param fill says what changes
    /// @return the message
    default Message edit(Consumer<? super EditMessage.Builder> fill) {
        return event().edit(fill);
    }

    /// Sends one more message after the response.
    ///
    /// @param content the text, up to 2,000 characters
    /// @return the message
    default Message followUp(String content) {
        return event().followUp(content);
    }

    /// Sends one more message after the response.
    ///
    /// @param fill builds the message
    /// @return the message
    default Message followUp(Consumer<? super CreateMessage.Builder> fill) {
        return event().followUp(fill);
    }

    /// Responds with a view.
    ///
    /// @param <S> the view's state
    /// @param view the view
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    default <S> void show(View<S> view) {
        sessions().show(this, view);
    }

    /// Responds with a modal; not to a modal. Waits for nothing.
    ///
    /// @param <R> what is filled in
    /// @param form the modal
    /// @param handler is called with what is filled in
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before, also an
    ///   automatic deferral
    default <R> void open(ModalForm<R> form, ModalHandler<? super R> handler) {
        sessions().open(this, form, handler);
    }

    /// Responds with a modal that can be filled in after a restart, too; not to a modal. Waits for
    /// nothing.
    ///
    /// @param <S> the state
    /// @param route makes and handles the modal
    /// @param state what its handler gets beside what is filled in
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before, also an
    ///   automatic deferral
    /// @throws hikari.api.error.LimitExceededException when the state is too long
    default <S> void open(ModalRoute<S, ?> route, S state) {
        event().respond(new ModalResponse(route.modal(state, FormTexts.of(this))));
    }
}
