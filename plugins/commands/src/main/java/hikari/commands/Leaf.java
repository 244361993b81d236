package hikari.commands;

import java.util.concurrent.atomic.AtomicReference;

/// What is run under one path, with everything that surrounds it.
///
/// @param command what is run
/// @param behavior what surrounds it, from all commands to this one
/// @param use how it was used
record Leaf(ApplicationCommand command, Behavior behavior, AtomicReference<CommandUse> use) {
    static Leaf of(ApplicationCommand command, Behavior behavior) {
        return new Leaf(command, behavior, new AtomicReference<>(CommandUse.NONE));
    }
}
