package hikari.commands;

import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.CommandInteraction;
import hikari.commands.component.Invocation;
import hikari.commands.component.Sessions;
import hikari.commands.spi.Services;

/// A command that somebody ran, with what it takes to answer. Safe for several threads.
public abstract sealed class CommandContext implements Invocation
        permits SlashContext, UserContext, MessageContext {
    private final Call call;

    CommandContext(Call call) {
        this.call = call;
    }

    final Call call() {
        return call;
    }

    @Override
    public final InteractionCreateEvent event() {
        return call.event();
    }

    @Override
    public final Sessions sessions() {
        return call.sessions();
    }

    /// {@return what was asked}
    public final CommandInteraction interaction() {
        return call.interaction();
    }

    /// {@return the command's name, with those of its groups before it: `config channel set`}
    public final String path() {
        return call.interaction().data().path();
    }

    /// {@return where instances are found by type}
    public final Services services() {
        return call.services();
    }

    /// {@return what an error says to the user, in the user's language if there is a text in it}
    ///
    /// @param error the error
    public final String text(CommandException error) {
        return error.text(locale(), call.behavior().texts());
    }

    /// {@return a text in the user's language, from the command's resource bundles}
    ///
    /// @param key its key
    /// @param arguments what stands for `{0}`, `{1}`, …
    /// @throws java.util.MissingResourceException when there is none
    public final String text(String key, Object... arguments) {
        return call.behavior()
                .localizations()
                .orElseGet(Localizations::none)
                .text(locale(), key, arguments);
    }
}
