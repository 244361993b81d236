package hikari.api.message;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.List;

/// Whom a message really notifies. Without it, all that the text mentions.
///
/// @param parse kinds of which all mentions count
/// @param roles roles whose mentions count, up to 100
/// @param users users whose mentions count, up to 100
/// @param repliedUser whether the author of the answered message is notified
/// @see "Discord documentation: Resources, Message, Allowed Mentions Object"
public record AllowedMentions(
        Settable<List<MentionType>> parse,
        Settable<List<Snowflake>> roles,
        Settable<List<Snowflake>> users,
        Settable<Boolean> repliedUser) {

    /// {@return nobody}
    public static AllowedMentions none() {
        return new AllowedMentions(
                Settable.of(List.of()), Settable.unset(), Settable.unset(), Settable.of(false));
    }

    /// {@return all mentions of these kinds}
    ///
    /// @param kinds the kinds
    public static AllowedMentions of(MentionType... kinds) {
        return new AllowedMentions(
                Settable.of(List.of(kinds)), Settable.unset(), Settable.unset(), Settable.unset());
    }

    /// {@return these users}
    ///
    /// @param ids up to 100 users
    /// @throws hikari.api.error.LimitExceededException with more than 100
    public static AllowedMentions users(List<Snowflake> ids) {
        return new AllowedMentions(
                Settable.of(List.of()),
                Settable.unset(),
                Settable.of(Limits.size("users", List.copyOf(ids), 0, 100)),
                Settable.unset());
    }

    /// {@return these roles}
    ///
    /// @param ids up to 100 roles
    /// @throws hikari.api.error.LimitExceededException with more than 100
    public static AllowedMentions roles(List<Snowflake> ids) {
        return new AllowedMentions(
                Settable.of(List.of()),
                Settable.of(Limits.size("roles", List.copyOf(ids), 0, 100)),
                Settable.unset(),
                Settable.unset());
    }

    /// {@return this, with the author of the answered message notified}
    public AllowedMentions withRepliedUser() {
        return new AllowedMentions(parse, roles, users, Settable.of(true));
    }
}
