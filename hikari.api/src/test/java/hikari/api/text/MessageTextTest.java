package hikari.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The formats of Discord's documentation, and texts that are made to mislead.
class MessageTextTest {
    private static final int MILLIONS = 2_000_000;

    private static List<Markup> in(String text) {
        return MessageText.parse(text).pieces().stream().map(MessageText.Piece::markup).toList();
    }

    private static Snowflake id(long value) {
        return Snowflake.of(value);
    }

    @Test
    void theFormatsOfTheDocumentationAreFound() {
        assertThat(in("<@80351110224678912>")).containsExactly(Markup.user(id(80351110224678912L)));
        assertThat(in("<@!80351110224678912>"))
                .containsExactly(Markup.user(id(80351110224678912L)));
        assertThat(in("<#103735883630395392>"))
                .containsExactly(Markup.channel(id(103735883630395392L)));
        assertThat(in("<@&165511591545143296>"))
                .containsExactly(Markup.role(id(165511591545143296L)));
        assertThat(in("</airhorn:816437322781949972>"))
                .containsExactly(Markup.command("airhorn", id(816437322781949972L)));
        assertThat(in("</foo group bar:123456789012345678>"))
                .containsExactly(Markup.command("foo group bar", id(123456789012345678L)));
        assertThat(in("<:mmLol:216154654256398347>"))
                .containsExactly(Markup.emoji("mmLol", id(216154654256398347L)));
        assertThat(in("<a:b1nzy:392938283556143104>"))
                .containsExactly(Markup.animatedEmoji("b1nzy", id(392938283556143104L)));
        assertThat(in("<t:1618953630>"))
                .containsExactly(Markup.timestamp(Instant.ofEpochSecond(1618953630)));
        assertThat(in("<t:1618953630:d>"))
                .containsExactly(
                        Markup.timestamp(
                                Instant.ofEpochSecond(1618953630), TimestampStyle.SHORT_DATE));
    }

    @Test
    void everyDocumentedStyleAndTabIsKnown() {
        for (char letter : "tTdDfFsSR".toCharArray()) {
            assertThat(in("<t:1:" + letter + ">"))
                    .singleElement()
                    .hasToString("<t:1:" + letter + ">");
        }
        assertThat(in("<t:1:x>")).isEmpty();
        assertThat(in("<id:customize><id:browse><id:guide><id:linked-roles><id:linked-roles:7>"))
                .containsExactly(
                        new Markup.GuildNavigation(GuildTab.CUSTOMIZE),
                        new Markup.GuildNavigation(GuildTab.BROWSE),
                        new Markup.GuildNavigation(GuildTab.GUIDE),
                        new Markup.GuildNavigation(GuildTab.LINKED_ROLES),
                        new Markup.LinkedRole(id(7)));
        assertThat(in("<id:home><id:guide:7>")).isEmpty();
    }

    @Test
    void linksToMessagesOfAllClientsAreFound() {
        var link = Markup.messageLink(id(1), id(2), id(3));
        for (var host :
                List.of("discord.com", "ptb.discord.com", "canary.discord.com", "discordapp.com")) {
            assertThat(in("https://" + host + "/channels/1/2/3")).containsExactly(link);
        }
        assertThat(in("<https://discord.com/channels/1/2/3>")).containsExactly(link);
        assertThat(in("[here](https://discord.com/channels/1/2/3)")).containsExactly(link);
        assertThat(in("https://discord.com/channels/@me/2/3"))
                .containsExactly(Markup.directMessageLink(id(2), id(3)));
        assertThat(in("https://discord.com/channels/1/2."))
                .containsExactly(Markup.channelLink(id(1), id(2)));
        assertThat(in("https://discord.com/channels/1/2/3x"))
                .containsExactly(Markup.channelLink(id(1), id(2)));
        assertThat(in("https://discord.com/channels/1/2x")).isEmpty();
        assertThat(in("https://discord.example/channels/1/2/3")).isEmpty();
        assertThat(in("https://www.discord.com/channels/1/2/3")).isEmpty();
    }

    @Test
    void codeHoldsNoMarkup() {
        assertThat(in("`<@1>`")).isEmpty();
        assertThat(in("``a ` <@1>``")).isEmpty();
        assertThat(in("```\n<@1> ` @everyone\n```")).isEmpty();
        assertThat(in("```js <@1> ``` <@2>")).containsExactly(Markup.user(id(2)));
        assertThat(in("`a` <@1> `b`")).containsExactly(Markup.user(id(1)));
    }

    @Test
    void codeThatDoesNotEndIsText() {
        assertThat(in("`<@1>")).containsExactly(Markup.user(id(1)));
        assertThat(in("```<@1>")).containsExactly(Markup.user(id(1)));
        assertThat(in("```<@1>``<@2>")).containsExactly(Markup.user(id(2)));
        assertThat(in("``<@1>`<@2>")).containsExactly(Markup.user(id(2)));
        assertThat(in("```\n\n```<@1>")).containsExactly(Markup.user(id(1)));
    }

    @Test
    void aBackslashMakesTextOfWhatFollows() {
        assertThat(in("\\@everyone")).isEmpty();
        assertThat(in("\\<@1>")).isEmpty();
        assertThat(in("\\\\<@1>")).containsExactly(Markup.user(id(1)));
        assertThat(in("\\`<@1>`")).containsExactly(Markup.user(id(1)));
        assertThat(in("`\\`<@1>`")).containsExactly(Markup.user(id(1)));
        assertThat(in("\\a<@1>")).containsExactly(Markup.user(id(1)));
    }

    @Test
    void everyoneCountsWithinWords() {
        assertThat(in("to@everyoneelse")).containsExactly(new Markup.Everyone());
        assertThat(in("<@here>")).containsExactly(new Markup.Here());
        assertThat(in("@Everyone @ everyone")).isEmpty();
    }

    @Test
    void whatIsFoundIsGroupedByKind() {
        var text = MessageText.parse("<@2><@1><@!2> <@&3> <#4> @here");
        assertThat(text.users()).containsExactly(id(2), id(1));
        assertThat(text.roles()).containsExactly(id(3));
        assertThat(text.channels()).containsExactly(id(4));
        assertThat(text.has(new Markup.Here())).isTrue();
        assertThat(text.has(new Markup.Everyone())).isFalse();
        assertThat(text.render(markup -> markup instanceof Markup.User ? "@ada" : "-"))
                .isEqualTo("@ada@ada@ada - - -");
    }

    @Test
    void whatDiscordWouldNotShowIsNotMade() {
        var far = Instant.ofEpochSecond(8_640_000_000_001L);
        assertThatThrownBy(() -> Markup.timestamp(far)).isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> Markup.emoji("a b", id(1)))
                .isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> Markup.emoji("a".repeat(33), id(1)))
                .isInstanceOf(LimitExceededException.class);
        for (var name : List.of("", "a b c d", "a  b", "a>", "a".repeat(33), " a", "a ")) {
            assertThatThrownBy(() -> Markup.command(name, id(1)))
                    .as(name)
                    .isInstanceOf(LimitExceededException.class);
        }
    }

    @Test
    void aMomentIsWrittenToTheSecond() {
        assertThat(Markup.timestamp(Instant.parse("1969-12-31T23:59:59.5Z"))).hasToString("<t:-1>");
        assertThat(new Markup.Timestamp(Instant.ofEpochMilli(1999), Optional.empty()).at())
                .isEqualTo(Instant.ofEpochSecond(1));
    }

    /// Twice as long takes twice as long: with the square of it, these would not end.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<@",
                "`",
                "``` ",
                "```\n",
                "\\",
                "\\`",
                "`` ` ",
                "<a:",
                "</a ",
                "</a a ",
                "<t:1",
                "https://discord.com/channels/1/2/",
                "h",
                "@",
                "<@1>",
                "`a",
                "``a`",
                "<:aaaaaaaaaaaa",
                "```a",
                "`````"
            })
    void textsOfMillionsOfCharactersAreRead(String part) {
        var text = part.repeat(MILLIONS / part.length());
        assertThat(MessageText.parse(text).text()).isSameAs(text);
    }

    @Test
    void manyRunsOfAllLengthsAreRead() {
        var text = new StringBuilder();
        for (int length = 2_000; length > 0; length--) {
            text.append("`".repeat(length)).append('\n');
        }
        assertThat(MessageText.parse(text.toString()).pieces()).isEmpty();
    }
}
