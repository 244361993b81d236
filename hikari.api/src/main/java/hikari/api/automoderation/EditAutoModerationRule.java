package hikari.api.automoderation;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.function.Consumer;

/// Changes to a rule.
///
/// @param name the name
/// @param eventType when it is looked at
/// @param triggerMetadata more about what sets it off
/// @param actions what is done then
/// @param enabled whether it is on
/// @param exemptRoles roles that it does not apply to
/// @param exemptChannels channels that it does not apply to
/// @see "Discord documentation: Resources, Auto Moderation, Modify Auto Moderation Rule"
public record EditAutoModerationRule(
        Settable<String> name,
        Settable<RuleEventType> eventType,
        Settable<TriggerMetadata> triggerMetadata,
        Settable<List<AutoModerationAction>> actions,
        Settable<Boolean> enabled,
        Settable<List<Snowflake>> exemptRoles,
        Settable<List<Snowflake>> exemptChannels) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditAutoModerationRule of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditAutoModerationRule]. What is not set is not sent. Not safe
    /// for several threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<RuleEventType> eventType = Settable.unset();
        private Settable<TriggerMetadata> triggerMetadata = Settable.unset();
        private Settable<List<AutoModerationAction>> actions = Settable.unset();
        private Settable<Boolean> enabled = Settable.unset();
        private Settable<List<Snowflake>> exemptRoles = Settable.unset();
        private Settable<List<Snowflake>> exemptChannels = Settable.unset();

        private Builder() {}

        /// Sets the name.
        ///
        /// @param value the name
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 characters
        ///   (openapi.json: KeywordUpsertRequest)
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 1, 100));
            return this;
        }

        /// Sets when it is looked at.
        ///
        /// @param value when it is looked at
        /// @return this builder
        public Builder eventType(RuleEventType value) {
            eventType = Settable.of(value);
            return this;
        }

        /// Sets more about what sets it off.
        ///
        /// @param value more about what sets it off
        /// @return this builder
        public Builder triggerMetadata(TriggerMetadata value) {
            triggerMetadata = Settable.of(value);
            return this;
        }

        /// Sets more about what sets it off. See [#triggerMetadata(TriggerMetadata)].
        ///
        /// @param fill sets the members
        /// @return this builder
        public Builder triggerMetadata(Consumer<? super TriggerMetadata.Builder> fill) {
            return triggerMetadata(TriggerMetadata.of(fill));
        }

        /// Sets what is done then.
        ///
        /// @param value what is done then, 1 to 5 actions
        /// @return this builder
        public Builder actions(List<? extends AutoModerationAction> value) {
            actions = Settable.of(List.copyOf(value));
            return this;
        }

        /// Sets whether it is on.
        ///
        /// @param value whether it is on
        /// @return this builder
        public Builder enabled(boolean value) {
            enabled = Settable.of(value);
            return this;
        }

        /// Sets roles that it does not apply to.
        ///
        /// @param value roles that it does not apply to
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 20 elements (Discord
        ///   documentation: Auto Moderation Rule Structure)
        public Builder exemptRoles(List<Snowflake> value) {
            exemptRoles = Settable.of(Limits.size("exempt_roles", List.copyOf(value), 0, 20));
            return this;
        }

        /// Sets channels that it does not apply to.
        ///
        /// @param value channels that it does not apply to
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 50 elements (Discord
        ///   documentation: Auto Moderation Rule Structure)
        public Builder exemptChannels(List<Snowflake> value) {
            exemptChannels = Settable.of(Limits.size("exempt_channels", List.copyOf(value), 0, 50));
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when Discord takes no such combination
        public EditAutoModerationRule build() {
            RuleLimits.check(Settable.unset(), triggerMetadata, actions);
            return new EditAutoModerationRule(
                    name,
                    eventType,
                    triggerMetadata,
                    actions,
                    enabled,
                    exemptRoles,
                    exemptChannels);
        }
    }
}
