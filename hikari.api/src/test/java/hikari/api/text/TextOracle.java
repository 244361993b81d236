package hikari.api.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds markup by regular expressions, where the real thing goes through the text by hand. Says
/// only where each is, and its canonical text.
final class TextOracle {
    private static final String ID = id();
    private static final String WORD = "[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}";

    /// Code and escapes first: what they hold is passed over.
    private static final Pattern ANY =
            Pattern.compile(
                    String.join(
                            "|",
                            "(?<skip>\\\\[\\\\`<@]|```\\n*[^\\n](?s:.*?)```|(?<ticks>`+)(?s:.*?[^`])\\k<ticks>(?!`))",
                            "<@!?(?<user>" + ID + ")>",
                            "(?<plain><@&" + ID + ">",
                            "<#" + ID + ">",
                            "</" + WORD + "(?: " + WORD + "){0,2}:" + ID + ">",
                            "<a?:[A-Za-z0-9_]{1,32}:" + ID + ">",
                            "<id:(?:customize|browse|guide|linked-roles(?::" + ID + ")?)>",
                            "@everyone",
                            "@here)",
                            "<t:(?<time>-?[0-9]{1,17})(?<style>:[tTdDfFsSR])?>",
                            "(?i:https?://(?:ptb\\.|canary\\.)?discord(?:app)?\\.com)/channels/(?<link>(?:@me|"
                                    + ID
                                    + ")/"
                                    + ID
                                    + "(?:/"
                                    + ID
                                    + ")?)(?![A-Za-z0-9_-])"));

    private TextOracle() {}

    /// Where markup is, and what.
    ///
    /// @param start where it begins
    /// @param end where it ends
    /// @param canonical its text, as it would be written
    record Found(int start, int end, String canonical) {}

    static List<Found> find(String text) {
        var found = new ArrayList<Found>();
        var matcher = ANY.matcher(text);
        var from = 0;
        while (from <= text.length() && matcher.find(from)) {
            var canonical = canonical(matcher);
            if (canonical.equals("too far")) {
                from = matcher.start() + 1;
                continue;
            }
            if (matcher.group("skip") == null) {
                found.add(new Found(matcher.start(), matcher.end(), canonical));
            }
            from = matcher.end();
        }
        return found;
    }

    private static String canonical(Matcher match) {
        if (match.group("user") != null) {
            return "<@" + bare(match.group("user")) + ">";
        }
        if (match.group("time") != null) {
            var time = Long.parseLong(match.group("time"));
            var style = match.group("style") == null ? "" : match.group("style");
            return Math.abs(time) > 8_640_000_000_000L ? "too far" : "<t:" + time + style + ">";
        }
        if (match.group("link") != null) {
            var parts = match.group("link").split("/");
            return "https://discord.com/channels/"
                    + Arrays.stream(parts).map(TextOracle::bare).collect(Collectors.joining("/"));
        }
        var plain = match.group("plain");
        return plain == null ? "" : plain.replaceAll("(?<=[:&#])0+(?=[0-9]+>)", "");
    }

    /// Without zeros before it.
    private static String bare(String id) {
        return id.replaceAll("^0+(?=[0-9])", "");
    }

    /// All numbers of up to 20 digits that are no more than 18446744073709551615.
    private static String id() {
        var most = "18446744073709551615";
        var ways = new ArrayList<String>();
        for (int i = 0; i < most.length(); i++) {
            if (most.charAt(i) != '0') {
                ways.add(
                        "%s[0-%c][0-9]{%d}"
                                .formatted(
                                        most.substring(0, i),
                                        most.charAt(i) - 1,
                                        most.length() - i - 1));
            }
        }
        ways.add(most);
        ways.add("[0-9]{1,19}(?![0-9])");
        return "(?:" + String.join("|", ways) + ")";
    }
}
