package hikari.api.text;

import java.lang.Character.UnicodeScript;

/// What emojis and commands may be called.
///
/// @see "Discord documentation: Interactions, Application Command Naming"
final class Names {
    static final int LONGEST = 32;
    static final int PARTS = 3;

    private Names() {}

    static boolean isEmoji(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && name.chars().allMatch(Names::isOfEmojis);
    }

    static boolean isCommand(String name) {
        var parts = name.split(" ", -1);
        if (parts.length > PARTS) {
            return false;
        }
        for (var part : parts) {
            if (part.isEmpty()
                    || part.codePointCount(0, part.length()) > LONGEST
                    || !part.codePoints().allMatch(Names::isOfCommands)) {
                return false;
            }
        }
        return true;
    }

    static boolean isOfEmojis(int character) {
        return character == '_' || isAlphanumeric(character);
    }

    static boolean isAlphanumeric(int character) {
        return character >= '0' && character <= '9'
                || character >= 'A' && character <= 'Z'
                || character >= 'a' && character <= 'z';
    }

    /// Letters and numbers of all languages, marks of Devanagari and Thai, and three signs.
    static boolean isOfCommands(int point) {
        if (point == '-' || point == '_' || point == '\'' || Character.isLetter(point)) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            default -> isOfScripts(point);
        };
    }

    private static boolean isOfScripts(int point) {
        var script = UnicodeScript.of(point);
        return script == UnicodeScript.DEVANAGARI || script == UnicodeScript.THAI;
    }
}
