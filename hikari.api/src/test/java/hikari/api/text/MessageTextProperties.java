package hikari.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is found in a text is what regular expressions find, and what was written is found.
class MessageTextProperties {

    @Property(tries = 20_000)
    void whatIsFoundIsWhatRegularExpressionsFind(@ForAll long seed) {
        var text = new Texts(seed).text();
        var found =
                MessageText.parse(text).pieces().stream()
                        .map(piece ->
                                new TextOracle.Found(
                                        piece.start(), piece.end(), piece.markup().toString()))
                        .toList();
        assertThat(found).as(text).isEqualTo(TextOracle.find(text));
    }

    @Property
    void anyTextIsReadAndLeftAsItIs(@ForAll String text) {
        var parsed = MessageText.parse(text);
        assertThat(parsed.text()).isEqualTo(text);
        assertThat(MessageText.parse(parsed.render(Object::toString)).pieces())
                .hasSameSizeAs(parsed.pieces());
    }

    @Property(tries = 5000)
    void codeIsWhereRegularExpressionsFindIt(@ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append("`".repeat(random.nextInt(6)));
            text.append("@here".repeat(random.nextInt(2))).append("\n".repeat(random.nextInt(2)));
        }
        assertThat(MessageText.parse(text.toString()).pieces())
                .as(text.toString())
                .hasSameSizeAs(TextOracle.find(text.toString()));
    }

    @Property
    void piecesAreInOrderAndApart(@ForAll long seed) {
        var text = new Texts(seed).text();
        var done = 0;
        for (var piece : MessageText.parse(text).pieces()) {
            assertThat(piece.start()).isGreaterThanOrEqualTo(done);
            assertThat(piece.end()).isGreaterThan(piece.start()).isLessThanOrEqualTo(text.length());
            done = piece.end();
        }
    }

    @Property
    void whatIsWrittenIsFound(@ForAll("markups") Markup markup) {
        assertThat(MessageText.parse(markup.toString()).pieces())
                .containsExactly(new MessageText.Piece(0, markup.toString().length(), markup));
    }

    @Property
    void whatIsWrittenIsFoundBetweenOtherText(
            @ForAll("markups") Markup first, @ForAll("markups") Markup second) {
        assertThat(MessageText.parse("so %s and %s!".formatted(first, second)).pieces())
                .extracting(MessageText.Piece::markup)
                .containsExactly(first, second);
    }

    @Property
    void renderingReplacesMarkupAndNothingElse(@ForAll long seed) {
        var text = new Texts(seed).text();
        var parsed = MessageText.parse(text);
        var expected = new StringBuilder(text);
        for (var piece : parsed.pieces().reversed()) {
            expected.replace(piece.start(), piece.end(), "!");
        }
        assertThat(parsed.render(markup -> "!")).isEqualTo(expected.toString());
    }

    @Provide
    Arbitrary<Markup> markups() {
        var ids = Arbitraries.longs().map(Snowflake::of);
        var names = Arbitraries.strings().alpha().numeric().withChars("_").ofMinLength(1);
        var words =
                Arbitraries.strings()
                        .withChars("aÄß-_'9ก\u093fम一")
                        .ofMinLength(1)
                        .ofMaxLength(32)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(parts -> String.join(" ", parts));
        return Arbitraries.oneOf(
                ids.map(Markup::user),
                ids.map(Markup::role),
                ids.map(Markup::channel),
                ids.map(Markup.LinkedRole::new),
                Combinators.combine(words, ids).as(Markup::command),
                Combinators.combine(names.ofMaxLength(32), ids).as(Markup::emoji),
                Combinators.combine(names.ofMaxLength(32), ids).as(Markup::animatedEmoji),
                Arbitraries.of(GuildTab.class).map(Markup.GuildNavigation::new),
                Arbitraries.of(new Markup.Everyone(), new Markup.Here()),
                timestamps(),
                Combinators.combine(ids.optional(), ids, ids.optional())
                        .as(Markup.MessageLink::new));
    }

    private static Arbitrary<Markup> timestamps() {
        var moments =
                Arbitraries.longs()
                        .between(-8_640_000_000_000L, 8_640_000_000_000L)
                        .map(Instant::ofEpochSecond);
        Arbitrary<Optional<TimestampStyle>> styles =
                Arbitraries.of(TimestampStyle.class).optional();
        return Combinators.combine(moments, styles).as(Markup.Timestamp::new);
    }
}
