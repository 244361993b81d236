package hikari.api.guild;

import hikari.api.Snowflake;
import java.util.List;

/// What newcomers of a guild are asked.
///
/// @param guildId the guild
/// @param prompts the questions
/// @param defaultChannelIds channels that everybody gets
/// @param enabled whether it is on
/// @param mode what counts towards the channels it must have
/// @see "Discord documentation: Resources, Guild, Guild Onboarding Object"
public record Onboarding(
        Snowflake guildId,
        List<OnboardingPrompt> prompts,
        List<Snowflake> defaultChannelIds,
        boolean enabled,
        OnboardingMode mode) {}
