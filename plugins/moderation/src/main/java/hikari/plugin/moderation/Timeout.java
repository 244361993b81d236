package hikari.plugin.moderation;

import hikari.api.guild.Member;
import hikari.api.guild.Permission;
import hikari.commands.RefusedException;
import hikari.commands.SlashContext;
import hikari.commands.SlashHandler;
import hikari.commands.annotation.GuildOnly;
import hikari.commands.annotation.Opt;
import hikari.commands.annotation.Requires;
import hikari.commands.annotation.Slash;
import java.time.Duration;
import java.time.Instant;

/// `/timeout`: a member says nothing for a time.
@Slash(name = "timeout", description = "Silences a member for a time")
@GuildOnly
@Requires(Permission.MODERATE_MEMBERS)
record Timeout(@Opt("Who") Member who, @Opt("How long: 90s, 1h 30m, 2d") Duration time)
        implements SlashHandler {
    private static final Duration LONGEST = Duration.ofDays(28);

    @Override
    public void run(SlashContext context) {
        if (time.compareTo(LONGEST) > 0) {
            throw new RefusedException("Discord takes 28 days at most.");
        }
        var user = who.user().orElseThrow();
        var end = Instant.now().plus(time);
        context.bot()
                .rest()
                .members()
                .edit(
                        context.guildId().orElseThrow(),
                        user.id(),
                        member -> member.communicationDisabledUntil(end));
        context.respondEphemeral(
                "%s is silent until <t:%d:f>.".formatted(user.mention(), end.getEpochSecond()));
    }
}
