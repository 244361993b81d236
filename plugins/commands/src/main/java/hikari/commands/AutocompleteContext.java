package hikari.commands;

import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.AutocompleteInteraction;
import hikari.api.interaction.CommandDataOption;
import hikari.commands.spi.Services;
import java.util.Optional;

/// An option that somebody types.
///
/// @param event the event
/// @param interaction what is typed
/// @param services where instances are found by type
public record AutocompleteContext(
        InteractionCreateEvent event, AutocompleteInteraction interaction, Services services) {
    /// How many proposals Discord takes.
    public static final int MOST_CHOICES = 25;

    /// {@return what is typed so far}
    public String typed() {
        return interaction.data().focused().map(CommandDataOption::asString).orElse("");
    }

    /// {@return the value of another option, if it is given already and can be used}
    ///
    /// @param <T> the type of its value
    /// @param option the option
    public <T> Optional<T> find(Option<T> option) {
        var data = interaction.data();
        return data.find(option.name())
                .flatMap(given -> {
                    try {
                        return Optional.of(option.read(new OptionInput(given, data.resolved())));
                    } catch (OptionException e) {
                        return Optional.empty();
                    }
                });
    }
}
