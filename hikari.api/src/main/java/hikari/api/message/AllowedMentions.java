package hikari.api.message;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import hikari.api.limit.Limits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Whom a message really notifies, of those whom its text mentions. Without it, Discord takes
/// [#all] for messages of bots, and [#onlyUsers] for those of webhooks and for answers to
/// interactions. [Audience] computes what comes out.
///
/// ```java
/// rest.messages().create(channel, m -> m
///         .content("<@1> asks <@&2>: @everyone?")
///         .allowedMentions(AllowedMentions.of(a -> a.users().roles(helpers))));
/// ```
///
/// Of one kind either all mentions count, or those with certain ids; Discord refuses both together.
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

    /// {@return all that the text mentions, and the author of the answered message} What Discord
    /// takes for a message that says nothing. That it includes the answered author is known from
    /// use; the documentation does not say it.
    public static AllowedMentions all() {
        return of(a -> a.users().roles().everyone().repliedUser());
    }

    /// {@return all users that the text mentions, but no roles and not everyone} What Discord takes
    /// for messages of webhooks and answers to interactions that say nothing.
    public static AllowedMentions onlyUsers() {
        return of(Builder::users);
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
    /// @throws LimitExceededException with more than 100
    public static AllowedMentions users(List<Snowflake> ids) {
        return of(a -> a.users(ids));
    }

    /// {@return these roles}
    ///
    /// @param ids up to 100 roles
    /// @throws LimitExceededException with more than 100
    public static AllowedMentions roles(List<Snowflake> ids) {
        return of(a -> a.roles(ids));
    }

    /// {@return a builder that allows nothing yet}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill says what is allowed
    /// @throws LimitExceededException when of one kind all and certain ids are allowed
    public static AllowedMentions of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// {@return this, with the author of the answered message notified}
    public AllowedMentions withRepliedUser() {
        return new AllowedMentions(parse, roles, users, Settable.of(true));
    }

    /// {@return whether the mention of a user counts}
    ///
    /// @param id the user
    public boolean allowsUser(Snowflake id) {
        return allows(MentionType.Known.USERS) || has(users, id);
    }

    /// {@return whether the mention of a role counts, if it may be mentioned at all}
    ///
    /// @param id the role
    public boolean allowsRole(Snowflake id) {
        return allows(MentionType.Known.ROLES) || has(roles, id);
    }

    /// {@return whether `@everyone` and `@here` count, if the sender may mention them at all}
    public boolean allowsEveryone() {
        return allows(MentionType.Known.EVERYONE);
    }

    /// {@return whether the author of the answered message is notified}
    public boolean allowsRepliedUser() {
        return repliedUser.value().orElse(false);
    }

    private boolean allows(MentionType kind) {
        return has(parse, kind);
    }

    private static <T> boolean has(Settable<List<T>> list, T element) {
        return list.value().filter(there -> there.contains(element)).isPresent();
    }

    /// Collects what is allowed; what is not said is not. Not safe for several threads.
    public static final class Builder {
        private final List<MentionType> parse = new ArrayList<>();
        private Optional<List<Snowflake>> roles = Optional.empty();
        private Optional<List<Snowflake>> users = Optional.empty();
        private boolean repliedUser;

        private Builder() {}

        /// Allows all mentions of users.
        ///
        /// @return this builder
        public Builder users() {
            return parse(MentionType.Known.USERS);
        }

        /// Allows all mentions of roles. Those of roles that not everybody may mention need
        /// `MENTION_EVERYONE` besides.
        ///
        /// @return this builder
        public Builder roles() {
            return parse(MentionType.Known.ROLES);
        }

        /// Allows `@everyone` and `@here`. Needs `MENTION_EVERYONE`.
        ///
        /// @return this builder
        public Builder everyone() {
            return parse(MentionType.Known.EVERYONE);
        }

        /// Allows all mentions of a kind.
        ///
        /// @param kind the kind
        /// @return this builder
        public Builder parse(MentionType kind) {
            if (!parse.contains(kind)) {
                parse.add(kind);
            }
            return this;
        }

        /// Allows mentions of these users, in the place of those set before.
        ///
        /// @param ids up to 100 users
        /// @return this builder
        /// @throws LimitExceededException with more than 100
        public Builder users(Collection<Snowflake> ids) {
            users = Optional.of(Limits.size("users", List.copyOf(ids), 0, 100));
            return this;
        }

        /// Allows mentions of these users, in the place of those set before.
        ///
        /// @param first a user
        /// @param others up to 99 more
        /// @return this builder
        /// @throws LimitExceededException with more than 100
        public Builder users(Snowflake first, Snowflake... others) {
            return users(together(first, others));
        }

        /// Allows mentions of these roles, in the place of those set before.
        ///
        /// @param ids up to 100 roles
        /// @return this builder
        /// @throws LimitExceededException with more than 100
        public Builder roles(Collection<Snowflake> ids) {
            roles = Optional.of(Limits.size("roles", List.copyOf(ids), 0, 100));
            return this;
        }

        /// Allows mentions of these roles, in the place of those set before.
        ///
        /// @param first a role
        /// @param others up to 99 more
        /// @return this builder
        /// @throws LimitExceededException with more than 100
        public Builder roles(Snowflake first, Snowflake... others) {
            return roles(together(first, others));
        }

        /// Notifies the author of the answered message. Without it, the author is not.
        ///
        /// @return this builder
        public Builder repliedUser() {
            repliedUser = true;
            return this;
        }

        /// {@return what is allowed}
        ///
        /// @throws LimitExceededException when of one kind all and certain ids are allowed, which
        ///   Discord refuses
        public AllowedMentions build() {
            checkOneOf(MentionType.Known.USERS, users);
            checkOneOf(MentionType.Known.ROLES, roles);
            return new AllowedMentions(
                    Settable.of(List.copyOf(parse)),
                    roles.map(Settable::of).orElse(Settable.unset()),
                    users.map(Settable::of).orElse(Settable.unset()),
                    repliedUser ? Settable.of(true) : Settable.unset());
        }

        private void checkOneOf(MentionType.Known kind, Optional<List<Snowflake>> ids) {
            var count = ids.map(List::size).orElse(0);
            Limits.allowed(
                    kind.code(),
                    count + " ids",
                    count == 0 || !parse.contains(kind),
                    "either ids or all of the kind");
        }

        private static List<Snowflake> together(Snowflake first, Snowflake... others) {
            var all = new ArrayList<Snowflake>(List.of(first));
            all.addAll(List.of(others));
            return all;
        }
    }
}
