package hikari.commands.component;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.guild.Role;
import hikari.api.interaction.ComponentInteraction;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.message.ResolvedData;
import hikari.api.user.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A button that was pressed, or a select in which something was chosen.
///
/// @param event the event
/// @param interaction what was done
/// @param sessions shows views and modals
public record ComponentContext(
        InteractionCreateEvent event, ComponentInteraction interaction, Sessions sessions)
        implements Invocation {
    /// {@return the message with the component}
    public Optional<Message> message() {
        return interaction.message();
    }

    /// {@return what was chosen, as Discord tells it: values, or ids}
    public List<String> values() {
        return interaction.data().values();
    }

    /// {@return the users that were chosen}
    public List<User> users() {
        return chosen(ResolvedData::users);
    }

    /// {@return the roles that were chosen}
    public List<Role> roles() {
        return chosen(ResolvedData::roles);
    }

    /// {@return the channels that were chosen}
    public List<Channel> channels() {
        return chosen(ResolvedData::channels);
    }

    private <T> List<T> chosen(Function<ResolvedData, Map<Snowflake, T>> kind) {
        var known = interaction.data().resolved().map(kind).orElse(Map.of());
        return values().stream()
                .map(id -> Optional.ofNullable(known.get(Snowflake.of(id))))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Responds by changing the message with the component.
    ///
    /// @param fill says what changes
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    public void update(Consumer<? super EditMessage.Builder> fill) {
        event.update(fill);
    }
}
