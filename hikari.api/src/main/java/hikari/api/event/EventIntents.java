package hikari.api.event;

import hikari.api.Flags;
import hikari.api.gateway.Intent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Which intents a bot needs for which events.
///
/// Messages that only the bot and one user see belong to [Intent#DIRECT_MESSAGES], also those in a
/// guild. What messages hold is empty without [Intent#MESSAGE_CONTENT], unless the bot wrote them,
/// is mentioned, or is written to directly; no event depends on it.
///
/// @see "Discord documentation: Gateway, Gateway Intents"
public final class EventIntents {
    private EventIntents() {}

    /// {@return the intents of which each delivers events of this type or of a subtype} Empty when
    /// some of them need no intent, as also events of the framework and of plugins.
    ///
    /// @param type an event or a supertype of events
    public static Flags<Intent> delivering(Class<? extends Event> type) {
        var all = Flags.none(Intent.class);
        for (var concrete : concrete(type)) {
            var each = IntentTable.delivering(concrete);
            if (each.isEmpty()) {
                return each;
            }
            all = all.with(each);
        }
        return all;
    }

    /// {@return whether a bot with these intents can get events of this type, or of a subtype}
    ///
    /// @param intents the bot's intents
    /// @param type an event or a supertype of events
    public static boolean canDeliver(Flags<Intent> intents, Class<? extends Event> type) {
        var delivering = delivering(type);
        return delivering.isEmpty() || (delivering.bits() & intents.bits()) != 0;
    }

    /// {@return the least intents that deliver events of all of these types} Of a supertype, of all
    /// of its subtypes: [MessageCreateEvent] takes messages in guilds and direct ones. An intent
    /// that is not privileged is taken where it does, too.
    ///
    /// ```java
    /// var intents = EventIntents.least(List.of(GuildMessageCreateEvent.class, RoleEvent.class));
    /// ```
    ///
    /// @param types events and supertypes of events
    public static Flags<Intent> least(Collection<? extends Class<? extends Event>> types) {
        var all = Flags.none(Intent.class);
        for (var type : types) {
            for (var concrete : concrete(type)) {
                all = all.with(cheapest(IntentTable.delivering(concrete)));
            }
        }
        return all;
    }

    /// {@return one of the intents at most}
    private static Flags<Intent> cheapest(Flags<Intent> any) {
        var free = new Flags<>(Intent.class, any.bits() & Intent.unprivileged().bits());
        var choice = free.isEmpty() ? any : free;
        return choice.known().stream().findFirst().map(first -> Flags.of(first)).orElse(choice);
    }

    private static List<Class<? extends Event>> concrete(Class<? extends Event> type) {
        return Stream.concat(
                        IntentTable.BY_INTENT.values().stream().flatMap(List::stream),
                        IntentTable.WITHOUT_INTENT.stream())
                .filter(type::isAssignableFrom)
                .distinct()
                .toList();
    }
}
