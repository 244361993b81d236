package hikari.api.guild;

import hikari.api.Snowflake;
import java.util.List;

/// A question of an [Onboarding].
///
/// @param id the question's id
/// @param type how it is shown
/// @param options the answers
/// @param title the question
/// @param singleSelect whether only one answer can be chosen
/// @param required whether it must be answered
/// @param inOnboarding whether newcomers are asked, or only find it in the settings
/// @see "Discord documentation: Resources, Guild, Onboarding Prompt Structure"
public record OnboardingPrompt(
        Snowflake id,
        PromptType type,
        List<PromptOption> options,
        String title,
        boolean singleSelect,
        boolean required,
        boolean inOnboarding) {}
