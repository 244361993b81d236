package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.bot.GatewayBotOptions;
import hikari.api.channel.Channel;
import hikari.api.channel.ChannelType;
import hikari.api.channel.GuildChannel;
import hikari.api.channel.PermissionOverwrite;
import hikari.api.event.ChannelUpdateEvent;
import hikari.api.event.GuildAvailableEvent;
import hikari.api.gateway.Capability;
import hikari.api.guild.Permission;
import hikari.sandbox.SandboxOptions;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Channels that the bot cannot see, both ways in which Discord treats them.
@Timeout(120)
class HiddenChannelsInSandboxTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Consumer<GatewayBotOptions.Builder> CAPABLE =
            options -> options.capabilities(Capability.CHANNEL_OBFUSCATION);

    private static SandboxedBot bot(
            SandboxOptions options, Consumer<GatewayBotOptions.Builder> fill) {
        return new SandboxedBot(options, fill);
    }

    /// Takes the view of a channel from everybody, the bot included.
    private static Snowflake hide(SandboxedBot it) {
        var guild = Snowflake.of(it.sandbox.guildId());
        var channel =
                it.bot
                        .rest()
                        .guilds()
                        .createChannel(
                                guild,
                                secret -> secret.name("secret").type(ChannelType.Known.GUILD_TEXT));
        it.bot
                .rest()
                .channels()
                .editPermissions(
                        channel.id(),
                        PermissionOverwrite.ofRole(
                                guild,
                                Flags.none(Permission.class),
                                Flags.of(Permission.VIEW_CHANNEL)));
        return channel.id();
    }

    /// {@return the channels of the guild as a new session is told of them}
    private static List<GuildChannel> told(SandboxedBot it) {
        try (var guild = it.bot.events().expect(GuildAvailableEvent.class, _ -> true)) {
            it.bot.start();
            return guild.await(LONG).guild().channels().stream()
                    .map(GuildChannel.class::cast)
                    .toList();
        }
    }

    @Test
    void aNewSessionThatAsksForItIsToldOfHiddenChannels() {
        try (var it = bot(SandboxOptions.defaults(), CAPABLE)) {
            assertThat(told(it))
                    .filteredOn(GuildChannel::isHidden)
                    .singleElement()
                    .satisfies(channel -> assertThat(channel.name()).isEqualTo("___hidden___"));
        }
    }

    @Test
    void aNewSessionThatDoesNotAskIsToldOfNone() {
        try (var it = bot(SandboxOptions.defaults(), _ -> {})) {
            assertThat(told(it)).isNotEmpty().noneMatch(GuildChannel::isHidden);
        }
    }

    @Test
    void whereHidingIsTheRuleNobodyHasToAskAndRestLeavesHiddenChannelsOut() {
        try (var it = bot(SandboxOptions.builder().hiddenChannels().build(), _ -> {})) {
            var hidden = told(it).stream().filter(GuildChannel::isHidden).map(Channel::id).toList();
            var listed = it.bot.rest().guilds().fetchChannels(Snowflake.of(it.sandbox.guildId()));
            assertThat(hidden).hasSize(1);
            assertThat(listed)
                    .isNotEmpty()
                    .extracting(Channel::id)
                    .doesNotContainAnyElementsOf(hidden);
        }
    }

    @Test
    void aChannelThatTheBotLosesSightOfIsHiddenFromASessionThatAsksForIt() {
        try (var it = bot(SandboxOptions.defaults(), CAPABLE)) {
            it.bot.start();
            try (var hidden =
                    it.bot
                            .events()
                            .expect(
                                    ChannelUpdateEvent.class,
                                    event -> ((GuildChannel) event.channel()).isHidden())) {
                var id = hide(it);
                var channel = (GuildChannel) hidden.await(LONG).channel();
                assertThat(channel.id()).isEqualTo(id);
                assertThat(channel.name()).isEqualTo("___hidden___");
                assertThat(channel.type()).isEqualTo(ChannelType.Known.GUILD_TEXT);
            }
        }
    }
}
