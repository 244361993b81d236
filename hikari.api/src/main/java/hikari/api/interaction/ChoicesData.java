package hikari.api.interaction;

import hikari.api.command.CommandChoice;
import java.util.List;

/// Proposals for an option's value.
///
/// @param choices up to 25
public record ChoicesData(List<CommandChoice> choices) {}
