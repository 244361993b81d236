package hikari.api.guild;

import java.util.Optional;

/// How many members were removed, or would be.
///
/// @param pruned how many; empty when it was not counted
/// @see "Discord documentation: Guild Resource, Begin Guild Prune"
public record Pruned(Optional<Integer> pruned) {}
