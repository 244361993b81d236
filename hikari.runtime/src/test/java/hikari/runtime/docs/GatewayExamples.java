package hikari.runtime.docs;

import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.bot.UndeliverableEvents;
import hikari.api.channel.GuildChannel;
import hikari.api.error.GatewayRateLimitedException;
import hikari.api.event.ChannelUpdateEvent;
import hikari.api.event.EventIntents;
import hikari.api.event.GuildMessageCreateEvent;
import hikari.api.event.MessageCreateEvent;
import hikari.api.event.RoleEvent;
import hikari.api.event.RoleUpdateEvent;
import hikari.api.event.ShardGuildsReadyEvent;
import hikari.api.gateway.Capability;
import hikari.api.gateway.ChannelInfoRequest;
import hikari.api.gateway.IncompleteMembersException;
import hikari.api.gateway.Intent;
import hikari.api.gateway.MemberRequest;
import hikari.api.gateway.SoundboardRequest;
import hikari.api.presence.Activity;
import hikari.api.presence.PresenceUpdate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.logging.log4j.LogManager;

/// The code of the guide on the gateway, so that it compiles.
final class GatewayExamples {
    private final Snowflake guild = Snowflake.of(1);
    private final Snowflake channel = Snowflake.of(2);
    private final Snowflake user = Snowflake.of(3);

    private static void log(Object text) {
        LogManager.getLogger(GatewayExamples.class).info(text);
    }

    static void listen(GatewayBot bot) {
        bot.events().listen(GuildMessageCreateEvent.class, event -> log(event.message().content()));
        bot.events()
                .listen(
                        RoleEvent.class,
                        event -> {
                            switch (event) {
                                case RoleUpdateEvent update ->
                                        log(update.old() + " became " + update.role());
                                default -> log(event.roleId() + " came or went");
                            }
                        });
    }

    void expect(GatewayBot bot) {
        try (var answer =
                bot.events()
                        .expect(
                                GuildMessageCreateEvent.class,
                                e -> e.message().author().id().equals(user))) {
            bot.rest().messages().create(channel, m -> m.content("Are you sure?"));
            log(answer.await(Duration.ofSeconds(30)).message().content());
        }
    }

    static void guildsReady(GatewayBot bot) {
        bot.events()
                .listen(
                        ShardGuildsReadyEvent.class,
                        event ->
                                log(
                                        event.available().size()
                                                + " guilds are there, "
                                                + event.missing()
                                                + " are not"));
    }

    static GatewayBot refusing(Token token) {
        var bot =
                GatewayBot.create(b ->
                        b.token(token)
                                .intents(Intent.GUILDS, Intent.GUILD_MESSAGES)
                                .undeliverable(UndeliverableEvents.REFUSE));
        return bot;
    }

    static Object least(GatewayBot bot) {
        var intents = EventIntents.least(List.of(MessageCreateEvent.class, RoleEvent.class));
        log("All that listens needs " + EventIntents.least(bot.events().wantedTypes()));
        return intents;
    }

    void members(GatewayBot bot) {
        try {
            var found =
                    bot.fetchMembers(
                            MemberRequest.byName(guild, "adm", 10), Duration.ofSeconds(10));
            log(found.members());
        } catch (IncompleteMembersException e) {
            log("Only these came: " + e.received().members());
        } catch (GatewayRateLimitedException e) {
            log("Ask again in " + e.retryAfter());
        }
    }

    Object soundsAndChannels(GatewayBot bot) {
        var sounds = bot.fetchSoundboardSounds(SoundboardRequest.of(guild), Duration.ofSeconds(10));
        var channels = bot.fetchChannelInfo(ChannelInfoRequest.all(guild), Duration.ofSeconds(10));
        channels.forEach(
                info -> log(info.id() + ": " + info.status() + ", since " + info.startedAt()));
        return sounds;
    }

    static void hidden(Token token) {
        var bot =
                GatewayBot.create(b -> b.token(token).capabilities(Capability.CHANNEL_OBFUSCATION));
        bot.events()
                .listen(
                        ChannelUpdateEvent.class,
                        event -> {
                            if (event.channel() instanceof GuildChannel channel
                                    && !channel.isHidden()) {
                                log(channel.name() + " can be seen");
                            }
                        });
    }

    static void presence(GatewayBot bot) {
        bot.updatePresence(
                PresenceUpdate.online()
                        .withActivity(Activity.listening("the rain"))
                        .idleSince(Instant.now()));
    }
}
