package hikari.api.text;

import java.util.Optional;
import java.util.stream.Stream;

/// How a client shows a [Markup.Timestamp], each in its user's language and time zone.
///
/// @see "Discord documentation: Reference, Timestamp Styles"
public enum TimestampStyle {
    /// 16:20
    SHORT_TIME('t'),
    /// 16:20:30
    MEDIUM_TIME('T'),
    /// 20/04/2021
    SHORT_DATE('d'),
    /// April 20, 2021
    LONG_DATE('D'),
    /// April 20, 2021 at 16:20; shown without a style, too
    LONG_DATE_SHORT_TIME('f'),
    /// Tuesday, April 20, 2021 at 16:20
    FULL_DATE_SHORT_TIME('F'),
    /// 20/04/2021, 16:20
    SHORT_DATE_SHORT_TIME('s'),
    /// 20/04/2021, 16:20:30
    SHORT_DATE_MEDIUM_TIME('S'),
    /// 4 years ago
    RELATIVE('R');

    private final char letter;

    TimestampStyle(char letter) {
        this.letter = letter;
    }

    /// {@return the letter that Discord writes}
    public char letter() {
        return letter;
    }

    /// {@return the style that Discord writes so, if there is one}
    ///
    /// @param letter the letter
    public static Optional<TimestampStyle> of(char letter) {
        return Stream.of(values()).filter(style -> style.letter == letter).findFirst();
    }
}
