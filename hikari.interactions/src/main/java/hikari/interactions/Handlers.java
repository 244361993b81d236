package hikari.interactions;

import hikari.api.event.Subscription;
import hikari.api.interaction.Interaction;
import hikari.api.server.InteractionHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Who answers which type of interaction. Outlives the server's lives. Thread-safe.
final class Handlers {
    private final Map<Class<?>, InteractionHandler<?>> byType = new ConcurrentHashMap<>();

    <I extends Interaction> Subscription set(Class<I> type, InteractionHandler<? super I> handler) {
        byType.put(type, handler);
        return () -> byType.remove(type, handler);
    }

    /// {@return the handler of the interaction's very type, else that of the nearest supertype}
    @SuppressWarnings("unchecked") // set() took it for this type or a supertype
    <I extends Interaction> Optional<InteractionHandler<? super I>> find(I interaction) {
        List<Class<?>> level = List.of(interaction.getClass());
        while (!level.isEmpty()) {
            for (var type : level) {
                var handler = byType.get(type);
                if (handler != null) {
                    return Optional.of((InteractionHandler<? super I>) handler);
                }
            }
            level = supertypes(level);
        }
        return Optional.empty();
    }

    private static List<Class<?>> supertypes(List<Class<?>> level) {
        var above = new ArrayList<Class<?>>();
        for (var type : level) {
            if (type.getSuperclass() != null) {
                above.add(type.getSuperclass());
            }
            above.addAll(List.of(type.getInterfaces()));
        }
        return above;
    }
}
