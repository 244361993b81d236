package hikari.commands;

import hikari.api.command.CommandChoice;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Proposes values for an option while a user types it. Runs on a virtual thread and may block;
/// Discord waits 3 seconds. A proposal's value is of the option's type.
@FunctionalInterface
public interface AutocompleteHandler {
    /// {@return the proposals, best first} The first 25 are sent; none after an exception.
    ///
    /// @param context what is typed so far, and where
    /// @throws Exception proposes nothing; logged
    List<CommandChoice> complete(AutocompleteContext context) throws Exception;

    /// {@return proposes those of some texts that contain what is typed, in their order; those that
    /// begin with it first}
    ///
    /// @param texts the texts, 1 to 100 characters each
    static AutocompleteHandler of(Collection<String> texts) {
        var all = List.copyOf(texts);
        return context -> {
            var typed = context.typed().toLowerCase(Locale.ROOT);
            return all.stream()
                    .filter(text -> text.toLowerCase(Locale.ROOT).contains(typed))
                    .sorted((a, b) -> Boolean.compare(begins(b, typed), begins(a, typed)))
                    .limit(AutocompleteContext.MOST_CHOICES)
                    .map(text -> CommandChoice.of(text, text))
                    .toList();
        };
    }

    private static boolean begins(String text, String typed) {
        return text.toLowerCase(Locale.ROOT).startsWith(typed);
    }
}
