package hikari.commands.component;

import hikari.commands.spi.TextSource;
import hikari.commands.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the layouts of one rendering of a view share. Not safe for several threads.
///
/// @param prefix begins the custom ids
/// @param locale the language of the user to whom the view is shown
/// @param texts asked before the framework's own
/// @param handlers by the numbers that end the custom ids
record Rendering<S>(String prefix, Locale locale, TextSource texts, List<ViewHandler<S>> handlers) {
    Rendering(String prefix, Locale locale, TextSource texts) {
        this(prefix, locale, texts, new ArrayList<>());
    }

    /// The custom id of what a handler is for.
    String next(ViewHandler<S> handler) {
        handlers.add(handler);
        return prefix + (handlers.size() - 1);
    }

    String say(String key, Object... arguments) {
        return Said.of(key, arguments).in(locale, texts);
    }
}
