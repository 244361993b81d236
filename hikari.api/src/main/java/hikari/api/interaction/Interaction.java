package hikari.api.interaction;

import hikari.api.Snowflake;
import hikari.api.application.InteractionType;
import hikari.api.guild.Member;
import hikari.api.json.Union;
import hikari.api.json.UnionBy;
import hikari.api.message.AttachmentLimit;
import hikari.api.user.User;
import java.util.Optional;

/// Something that a user does with an application: running a command, pressing a button, filling in
/// a modal.
///
/// The permitted types are one for each kind that Discord documents; a kind that this version does
/// not know is an [UnknownInteraction]. Code outside of this module should end a `switch` over
/// interactions with `default`.
///
/// @see "Discord documentation: Interactions, Receiving and Responding, Interaction Object"
@UnionBy("type")
public sealed interface Interaction extends Union
        permits PingInteraction,
                CommandInteraction,
                ComponentInteraction,
                AutocompleteInteraction,
                ModalInteraction,
                UnknownInteraction {

    /// {@return the interaction's id}
    Snowflake id();

    /// {@return the application}
    Snowflake applicationId();

    /// {@return the kind of interaction}
    InteractionType type();

    /// {@return what authorises answers for 15 minutes; secret}
    String token();

    /// {@return the guild, if it was invoked in one}
    Optional<Snowflake> guildId();

    /// {@return the channel, if there is one}
    Optional<Snowflake> channelId();

    /// {@return the invoking user in the guild, with permissions}
    Optional<Member> member();

    /// {@return the invoking user outside of guilds} Use [#invoker()] for either.
    Optional<User> user();

    /// {@return who invoked it; empty for a [PingInteraction]}
    default Optional<User> invoker() {
        return user().or(() -> member().flatMap(Member::user));
    }

    /// {@return whether Discord takes such a response to this interaction}
    ///
    /// | interaction | responses |
    /// |---|---|
    /// | [PingInteraction] | [Pong] |
    /// | [AutocompleteInteraction] | [AutocompleteChoices] |
    /// | [CommandInteraction] | messages, deferred messages, modals, activities |
    /// | [ComponentInteraction] | the same, updates, deferred updates |
    /// | [ModalInteraction] | as a command, but no modals; updates where the modal came of a message |
    /// | unknown | any |
    ///
    /// @param response the response
    /// @see "Discord documentation: Interactions, Receiving and Responding, Interaction Callback
    ///   Type"
    default boolean accepts(InteractionResponse response) {
        return Fitting.fits(this, response);
    }

    /// {@return how many bytes a file of an answer may have; 0 when Discord does not tell}
    default long attachmentSizeLimit() {
        return 0;
    }

    /// {@return how large the files of answers may be: the larger of what the invoking user and the
    /// guild are allowed} Events set it for the messages that they build; other answers take it
    /// with [hikari.api.message.CreateMessage.Builder#attachmentLimit(AttachmentLimit)].
    default AttachmentLimit attachmentLimit() {
        return AttachmentLimit.of(attachmentSizeLimit());
    }
}
