package hikari.commands;

import java.time.Duration;

/// How a command was used since it was added.
///
/// @param uses how often it was run
/// @param refusals how many of them were refused: by checks, options or a [CommandException]
/// @param failures how many of them failed
/// @param running how many run now
/// @param total how long all took together, those that run now not included
/// @param longest how long the longest took
public record CommandUse(
        long uses, long refusals, long failures, long running, Duration total, Duration longest) {
    static final CommandUse NONE = new CommandUse(0, 0, 0, 0, Duration.ZERO, Duration.ZERO);

    CommandUse begun() {
        return new CommandUse(uses + 1, refusals, failures, running + 1, total, longest);
    }

    CommandUse ended(CommandOutcome outcome, Duration took) {
        return new CommandUse(
                uses,
                refusals + (outcome instanceof CommandOutcome.Refused ? 1 : 0),
                failures + (outcome instanceof CommandOutcome.Failed ? 1 : 0),
                running - 1,
                total.plus(took),
                took.compareTo(longest) > 0 ? took : longest);
    }

    CommandUse plus(CommandUse other) {
        return new CommandUse(
                uses + other.uses,
                refusals + other.refusals,
                failures + other.failures,
                running + other.running,
                total.plus(other.total),
                other.longest.compareTo(longest) > 0 ? other.longest : longest);
    }
}
