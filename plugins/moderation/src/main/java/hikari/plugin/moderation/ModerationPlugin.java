package hikari.plugin.moderation;

import hikari.api.error.ForbiddenException;
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
import hikari.commands.SlashCommand;
import hikari.commands.SlashContext;
import hikari.commands.annotation.Annotated;
import java.lang.invoke.MethodHandles;

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
}
