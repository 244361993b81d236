package hikari.plugin.moderation;

import hikari.api.Snowflake;
import hikari.api.error.ForbiddenException;
import hikari.api.guild.Permission;
import hikari.api.user.User;
import hikari.commands.RefusedException;
import hikari.commands.SlashContext;
import hikari.commands.SlashHandler;
import hikari.commands.annotation.GuildOnly;
import hikari.commands.annotation.Opt;
import hikari.commands.annotation.Requires;
import hikari.commands.annotation.Slash;
import hikari.commands.component.Views;
import java.time.Duration;
import java.util.Optional;

/// `/ban`: asks once more, and bans.
@Slash(name = "ban", description = "Bans a user")
@GuildOnly
@Requires(Permission.BAN_MEMBERS)
record Ban(
        @Opt("Who") User who,
        @Opt(value = "What for, in the audit log", max = 400) Optional<String> reason,
        @Opt(value = "Of how many days messages are deleted", min = 0, max = 7)
                Optional<Integer> days)
        implements SlashHandler {
    @Override
    public void run(SlashContext context) {
        var guild = context.guildId().orElseThrow();
        context.show(
                Views.confirmation(
                        "Ban %s?".formatted(who.mention()),
                        "Ban",
                        press -> {
                            ban(context, guild);
                            press.end("Banned %s.".formatted(who.mention()));
                        }));
    }

    private void ban(SlashContext context, Snowflake guild) {
        try {
            context.bot()
                    .rest()
                    .bans()
                    .because(reason.orElse("No reason given"))
                    .create(guild, who.id(), Duration.ofDays(days.orElse(0)));
        } catch (ForbiddenException e) {
            throw new RefusedException("I may not ban %s.".formatted(who.mention()));
        }
    }
}
