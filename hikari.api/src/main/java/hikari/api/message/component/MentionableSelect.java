package hikari.api.message.component;

import hikari.api.Snowflake;
import hikari.api.json.Tag;
import java.util.List;
import java.util.Optional;

/// A menu of users and roles.
///
/// @param id the component's number in its message
/// @param customId what the bot recognises it by, 1 to 100 characters
/// @param placeholder the text while nothing is chosen, up to 150 characters
/// @param defaultValues what is chosen from the beginning
/// @param minValues how many must be chosen at least, 0 to 25, 1 by default
/// @param maxValues how many can be chosen at most, 1 to 25, 1 by default
/// @param required in modals, whether something must be chosen; yes by default
/// @param disabled in messages, whether it cannot be used
/// @see "Discord documentation: Components, Component Reference, Mentionable Select"
@Tag(7)
public record MentionableSelect(
        Optional<Integer> id,
        String customId,
        Optional<String> placeholder,
        List<SelectDefaultValue> defaultValues,
        Optional<Integer> minValues,
        Optional<Integer> maxValues,
        Optional<Boolean> required,
        Optional<Boolean> disabled)
        implements EntitySelect {

    @Override
    public ComponentType type() {
        return ComponentType.Known.MENTIONABLE_SELECT;
    }

    /// {@return a builder}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Builder builder(String customId) {
        return new Builder(customId);
    }

    /// Collects the members of a [MentionableSelect]. Not safe for several threads.
    public static final class Builder extends EntitySelectBuilder<Builder, MentionableSelect> {
        private Builder(String customId) {
            super(customId);
        }

        @Override
        Builder self() {
            return this;
        }

        /// Adds a user that is chosen from the beginning.
        ///
        /// @param value the user
        /// @return this builder
        public Builder defaultUser(Snowflake value) {
            return defaultValue(SelectDefaultValue.user(value));
        }

        /// Adds a role that is chosen from the beginning.
        ///
        /// @param value the role
        /// @return this builder
        public Builder defaultRole(Snowflake value) {
            return defaultValue(SelectDefaultValue.role(value));
        }

        @Override
        public MentionableSelect build() {
            return ComponentLimits.checked(
                    new MentionableSelect(
                            id,
                            customId,
                            placeholder,
                            defaults(),
                            minValues,
                            maxValues,
                            required,
                            disabled));
        }
    }
}
