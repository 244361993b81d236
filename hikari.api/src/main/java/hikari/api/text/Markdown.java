package hikari.api.text;

import java.util.regex.Pattern;

/// Text that stays as it is written, whatever it holds.
///
/// To keep the text of others from notifying anybody, escaping is not enough: send it with
/// [hikari.api.message.AllowedMentions#none], too.
///
/// @see "Discord documentation: Reference, Message Formatting"
public final class Markdown {
    /// What begins markup, or ends it. Of those that do so only at the beginning of a line, all.
    private static final String SPECIAL = "\\*_~`|<>@#[]()-+:.";

    private static final String FENCE = "```";
    private static final String ZERO_WIDTH_SPACE = "\u200b";
    private static final String APART = "`" + ZERO_WIDTH_SPACE + "`";
    private static final Pattern SINGLE = Pattern.compile("(?<!`)`(?!`)");
    private static final Pattern PAIR = Pattern.compile("(?<!`)``(?!`)");
    private static final Pattern TOGETHER = Pattern.compile("`(?=`)");

    private Markdown() {}

    /// {@return the text, so that clients show it as it is} A backslash is put before all that
    /// could be markup, mentions among it. Not to be put into code, where backslashes are shown.
    ///
    /// @param text any text
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }

    /// {@return the text as code within a line} Between one or two backticks, whichever does not
    /// end it early; where the text has both, a zero-width space is put into its pairs. Backticks
    /// at the ends are kept apart by a space; what is blank is given a zero-width space.
    ///
    /// @param text any text
    public static String code(String text) {
        var isSingle = !SINGLE.matcher(text).find();
        var fence = isSingle ? "`" : "``";
        var body = isSingle ? text : PAIR.matcher(text).replaceAll(APART);
        var before = body.startsWith("`") ? " " : "";
        var after = body.endsWith("`") ? " " : "";
        return fence + before + shown(body) + after + fence;
    }

    /// {@return the text as a block of code} A zero-width space is put between backticks that stand
    /// together, which nothing else keeps from ending the block.
    ///
    /// @param language what it is written in, such as `java`, for colours; may be empty. Characters
    ///   that no such name has are left out
    /// @param text any text
    public static String codeBlock(String language, String text) {
        var name = language.replaceAll("[^A-Za-z0-9_+.#-]", "");
        var body = TOGETHER.matcher(text).replaceAll("`" + ZERO_WIDTH_SPACE);
        return FENCE + name + "\n" + shown(body) + "\n" + FENCE;
    }

    private static String shown(String text) {
        return text.isBlank() ? text + ZERO_WIDTH_SPACE : text;
    }
}
