package hikari.plugin.moderation;

import hikari.api.error.ForbiddenException;
import hikari.api.guild.Member;
import hikari.api.guild.Permission;
import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginContext;
import hikari.api.plugin.PluginInfo;
import hikari.commands.Checks;
import hikari.commands.Commands;
import hikari.commands.Concurrency;
import hikari.commands.Defer;
import hikari.commands.IntegerOption;
import hikari.commands.Option;
import hikari.commands.Per;
import hikari.commands.RefusedException;
import hikari.commands.SlashCommand;
import hikari.commands.SlashContext;
import hikari.commands.SlashHandler;
import hikari.commands.annotation.Annotated;
import hikari.commands.annotation.GuildOnly;
import hikari.commands.annotation.Opt;
import hikari.commands.annotation.Requires;
import hikari.commands.annotation.Slash;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;

/// `/ban`, `/timeout` and `/clear`, for those who may.
public final class ModerationPlugin implements HikariPlugin {
    private static final IntegerOption COUNT =
            Option.integer("count", "How many messages").range(2, 100);

    @Override
    public PluginInfo info() {
        return PluginInfo.of("moderation", "1.0.0").dependsOn("commands", "1.0.0");
    }

    @Override
    public void open(PluginContext context) {
        var commands =
                Commands.of(context)
                        .defaults(its ->
                                its.onError(
                                        ForbiddenException.class,
                                        (command, e) ->
                                                command.respondEphemeral("I may not do that.")));
        commands.add(Annotated.record(MethodHandles.lookup(), Ban.class));
        commands.add(Annotated.record(MethodHandles.lookup(), Timeout.class));
        commands.add(
                SlashCommand.named("clear", "Deletes the newest messages")
                        .guildOnly()
                        .permissions(Permission.MANAGE_MESSAGES)
                        .check(Checks.botPermissions(Permission.MANAGE_MESSAGES))
                        .middleware(Concurrency.limit(1, Per.CHANNEL))
                        .defer(Defer.LATE_EPHEMERAL)
                        .option(COUNT)
                        .run(ModerationPlugin::clear));
    }

    private static void clear(SlashContext context) {
        var messages = context.bot().rest().messages();
        var channel = context.channelId();
        long count = context.get(COUNT);
        try (var newest = messages.fetchHistory(channel)) {
            var ids = newest.limit(count).map(message -> message.id()).toList();
            messages.bulkDelete(channel, ids);
            context.respondEphemeral("Deleted %d messages.".formatted(ids.size()));
        }
    }

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
}
