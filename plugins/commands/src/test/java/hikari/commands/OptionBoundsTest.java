package hikari.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.channel.ChannelType;
import hikari.api.channel.GuildChannel;
import hikari.api.channel.ThreadChannel;
import hikari.api.channel.VoiceChannel;
import hikari.api.command.CommandOption;
import hikari.commands.testing.Sent;
import hikari.commands.testing.TestBot;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is offered and taken for options.
class OptionBoundsTest {
    private static CommandOption compile(Option<?> option) {
        var command = SlashCommand.named("test", "Tests").option(option).run(context -> {});
        return CommandCompiler.compile(command, Localizations.none(), Optional.empty())
                .options()
                .value()
                .orElseThrow()
                .getFirst();
    }

    @Test
    void theLeastAndTheMostHoldTogetherInEitherOrder() {
        var one = compile(Option.integer("n", "N").atLeast(1).atMost(9));
        var other = compile(Option.integer("n", "N").atMost(9).atLeast(1));
        assertThat(one).isEqualTo(other);
        assertThat(one.minValue()).contains(BigDecimal.ONE);
        assertThat(one.maxValue()).contains(BigDecimal.valueOf(9));
        var text = compile(Option.text("t", "T").atLeast(3).atMost(10));
        assertThat(text).isEqualTo(compile(Option.text("t", "T").atMost(10).atLeast(3)));
        assertThat(text.minLength()).contains(3);
        assertThat(text.maxLength()).contains(10);
        var number = compile(Option.number("x", "X").atLeast(0.5).atMost(1.5));
        assertThat(number.minValue()).contains(BigDecimal.valueOf(0.5));
        assertThat(number.maxValue()).contains(BigDecimal.valueOf(1.5));
    }

    @Test
    void onlyChannelsOfTheTypeAreOffered() {
        assertThat(compile(Option.channel("c", "C", VoiceChannel.class)).channelTypes())
                .containsExactly(ChannelType.Known.GUILD_VOICE);
        assertThat(compile(Option.channel("c", "C", ThreadChannel.class)).channelTypes())
                .hasSize(3);
        assertThat(compile(Option.channel("c", "C", GuildChannel.class)).channelTypes()).isEmpty();
        var narrowed =
                Option.channel("c", "C", ThreadChannel.class)
                        .kind(ChannelType.Known.PUBLIC_THREAD)
                        .kind(ChannelType.Known.PRIVATE_THREAD);
        assertThat(compile(narrowed).channelTypes())
                .containsExactly(ChannelType.Known.PUBLIC_THREAD, ChannelType.Known.PRIVATE_THREAD);
    }

    @Test
    @SuppressWarnings("NullAway") // what code without it may do
    void aConverterThatMakesNothingIsNoMissingOption() {
        var bot = new TestBot();
        Option<String> lost = Option.text("text", "Text").as(text -> null);
        bot.commands()
                .add(
                        SlashCommand.named("do", "Does it")
                                .option(lost)
                                .run(context -> context.get(lost)));
        bot.slash("do", Sent.option("text", 3, "x"));
        assertThat(bot.answers())
                .singleElement()
                .asString()
                .contains("`text`: this value cannot be used");
    }

    @Test
    void aGroupWithoutCommandsAndACooldownOfNoTimeAreRefused() {
        var empty = SlashGroup.named("empty", "Has nothing");
        assertThatThrownBy(empty::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> Checks.cooldown(1, Duration.ZERO, Per.USER))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
