package hikari.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Text that is made plain holds no markup, whatever it was.
class MarkdownProperties {

    @Property
    void escapedTextHoldsNoMarkupAndLosesNothing(@ForAll long seed, @ForAll String any) {
        for (var text : new String[] {new Texts(seed).text(), any}) {
            var escaped = Markdown.escape(text);
            assertThat(MessageText.parse(escaped).pieces()).isEmpty();
            assertThat(escaped.replaceAll("\\\\([^0-9A-Za-z\\s])", "$1")).isEqualTo(text);
        }
    }

    @Property(tries = 5000)
    void codeHoldsNoMarkupAndEndsWhereItShould(@ForAll long seed) {
        var text = new Texts(seed).text();
        assertThat(MessageText.parse(Markdown.code(text) + "<@1>").pieces())
                .as(text)
                .singleElement()
                .extracting(MessageText.Piece::markup)
                .hasToString("<@1>");
    }

    @Property(tries = 5000)
    void blocksHoldNoMarkupAndEndWhereTheyShould(@ForAll long seed) {
        var text = new Texts(seed).text();
        var block = Markdown.codeBlock(new Texts(seed + 1).text(), text);
        assertThat(MessageText.parse(block + "<@1>").pieces())
                .as(text)
                .singleElement()
                .extracting(MessageText.Piece::markup)
                .hasToString("<@1>");
        assertThat(block.replace("\u200b", "")).contains(text);
    }

    @Example
    void whatNeedsNoCareStaysAsItIs() {
        assertThat(Markdown.code("int i")).isEqualTo("`int i`");
        assertThat(Markdown.code("a `b` c")).isEqualTo("``a `b` c``");
        assertThat(Markdown.codeBlock("java", "int i;")).isEqualTo("```java\nint i;\n```");
        assertThat(Markdown.escape("1 < 2 *or* _so_")).isEqualTo("1 \\< 2 \\*or\\* \\_so\\_");
    }
}
