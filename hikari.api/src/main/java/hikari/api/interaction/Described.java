package hikari.api.interaction;

import hikari.api.Snowflake;
import hikari.api.user.User;

/// Interactions as text, without their tokens.
final class Described {
    private Described() {}

    static String interaction(Interaction interaction) {
        return "%s[id=%s, guildId=%s, channelId=%s, invoker=%s]"
                .formatted(
                        interaction.getClass().getSimpleName(),
                        interaction.id(),
                        interaction.guildId().map(Snowflake::toString).orElse("none"),
                        interaction.channelId().map(Snowflake::toString).orElse("none"),
                        interaction.invoker().map(User::tag).orElse("none"));
    }
}
