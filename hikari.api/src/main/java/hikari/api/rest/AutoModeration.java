package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.automoderation.AutoModerationRule;
import hikari.api.automoderation.CreateAutoModerationRule;
import hikari.api.automoderation.EditAutoModerationRule;
import java.util.List;
import java.util.function.Consumer;

/// Rules by which Discord itself looks at messages and members, and acts.
///
/// @see "Discord documentation: Auto Moderation Resource"
public interface AutoModeration extends Reasoned<AutoModeration> {
    /// {@return the rules of a guild} Needs `MANAGE_GUILD`.
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Auto Moderation Resource, List Auto Moderation Rules for Guild"
    List<AutoModerationRule> fetchAll(Snowflake guildId);

    /// {@return a rule} Needs `MANAGE_GUILD`.
    ///
    /// @param guildId the guild
    /// @param ruleId the rule
    /// @throws hikari.api.error.NotFoundException when there is no such rule
    /// @see "Discord documentation: Auto Moderation Resource, Get Auto Moderation Rule"
    AutoModerationRule fetch(Snowflake guildId, Snowflake ruleId);

    /// {@return a new rule} Needs `MANAGE_GUILD`. Takes a reason. Fires
    /// `AUTO_MODERATION_RULE_CREATE`.
    ///
    /// @param guildId the guild
    /// @param rule what it is like
    /// @throws hikari.api.error.BadRequestException when the guild has as many rules of that
    ///   trigger as it may
    /// @see "Discord documentation: Auto Moderation Resource, Create Auto Moderation Rule"
    AutoModerationRule create(Snowflake guildId, CreateAutoModerationRule rule);

    /// {@return a new rule} See [#create(Snowflake, CreateAutoModerationRule)].
    ///
    /// @param guildId the guild
    /// @param rule sets what it is like
    default AutoModerationRule create(
            Snowflake guildId, Consumer<? super CreateAutoModerationRule.Builder> rule) {
        return create(guildId, CreateAutoModerationRule.of(rule));
    }

    /// {@return the rule, as changed} Needs `MANAGE_GUILD`. Takes a reason. Fires
    /// `AUTO_MODERATION_RULE_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param ruleId the rule
    /// @param changes what to change
    /// @throws hikari.api.error.NotFoundException when there is no such rule
    /// @see "Discord documentation: Auto Moderation Resource, Modify Auto Moderation Rule"
    AutoModerationRule edit(Snowflake guildId, Snowflake ruleId, EditAutoModerationRule changes);

    /// {@return the rule, as changed} See [#edit(Snowflake, Snowflake, EditAutoModerationRule)].
    ///
    /// @param guildId the guild
    /// @param ruleId the rule
    /// @param changes sets what to change
    default AutoModerationRule edit(
            Snowflake guildId,
            Snowflake ruleId,
            Consumer<? super EditAutoModerationRule.Builder> changes) {
        return edit(guildId, ruleId, EditAutoModerationRule.of(changes));
    }

    /// Deletes a rule. Needs `MANAGE_GUILD`. Takes a reason. Fires `AUTO_MODERATION_RULE_DELETE`.
    ///
    /// @param guildId the guild
    /// @param ruleId the rule
    /// @throws hikari.api.error.NotFoundException when there is no such rule
    /// @see "Discord documentation: Auto Moderation Resource, Delete Auto Moderation Rule"
    void delete(Snowflake guildId, Snowflake ruleId);
}
