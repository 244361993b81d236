package hikari.commands.spi;

import java.util.Locale;

/// An error that is not the bot's fault, and whose text is for the user. Thrown by the handler of a
/// view, route or modal, it is what the user gets; any other is logged, and told without details.
public interface TellsUser {
    /// {@return what the user is told, in the user's language if there is a text in it, else in
    /// English}
    ///
    /// @param locale the user's language
    /// @param texts asked before the framework's own, which are in English and German
    String text(Locale locale, TextSource texts);
}
