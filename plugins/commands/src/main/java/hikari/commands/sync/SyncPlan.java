package hikari.commands.sync;

import hikari.api.command.Command;
import hikari.api.command.CommandType;
import hikari.api.command.CreateCommand;
import hikari.api.error.BadRequestException;
import hikari.api.error.ForbiddenException;
import hikari.api.error.NotFoundException;
import hikari.api.error.RestResponseException;
import hikari.api.rest.CommandSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// What it takes to make the commands that Discord has into those that are wanted, of one guild or
/// for all. Making a plan writes nothing, so that it is a dry run by itself; its text says what
/// would be done.
///
/// Deletions come first, as Discord refuses to hold more than 100 slash commands even for a moment.
/// A change is one request, never a deletion and a creation. A plan that is stopped half way is
/// made up for by the next one.
///
/// @param steps in the order in which they are done
public record SyncPlan(List<SyncStep> steps) {
    private static final Logger LOG = LogManager.getLogger(SyncPlan.class);

    /// Keeps a copy.
    public SyncPlan {
        steps = List.copyOf(steps);
    }

    /// What a command is found by: Discord holds one of each.
    private record Key(CommandType type, String name) {}

    /// {@return what is to be done}
    ///
    /// @param had what Discord has
    /// @param wanted what it is to have
    /// @param ownership what of the rest is deleted
    public static SyncPlan of(List<Command> had, List<CreateCommand> wanted, Ownership ownership) {
        var rest = new HashMap<Key, Command>();
        had.forEach(command -> rest.put(new Key(command.type(), command.name()), command));
        var kept = new ArrayList<SyncStep>();
        var changed = new ArrayList<SyncStep>();
        var created = new ArrayList<SyncStep>();
        for (var command : wanted) {
            var form = CommandForm.of(command);
            var old = rest.remove(new Key(form.type(), form.name()));
            if (old == null) {
                created.add(new SyncStep.Create(command));
            } else if (form.isMetBy(CommandForm.of(old))) {
                kept.add(new SyncStep.Keep(old));
            } else {
                changed.add(new SyncStep.Change(old, command));
            }
        }
        var steps = new ArrayList<SyncStep>();
        for (var command : sorted(rest)) {
            if (ownership.owns(command)) {
                steps.add(new SyncStep.Delete(command));
            } else {
                kept.add(new SyncStep.Leave(command));
            }
        }
        steps.addAll(changed);
        steps.addAll(created);
        steps.addAll(kept);
        return new SyncPlan(steps);
    }

    private static List<Command> sorted(Map<Key, Command> rest) {
        return rest.values().stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    /// {@return whether nothing would be written}
    public boolean isEmpty() {
        return writes().isEmpty();
    }

    /// {@return the steps that write}
    public List<SyncStep> writes() {
        return steps.stream()
                .filter(step -> !(step instanceof SyncStep.Keep || step instanceof SyncStep.Leave))
                .toList();
    }

    /// Does it. Blocks until Discord has all of it. A step that Discord refuses keeps none of the
    /// others from being done.
    ///
    /// @param commands the commands of the guild, or for all, that the plan was made for
    /// @param ownership takes note of what was written and deleted
    /// @throws RestResponseException when Discord has refused a step; further ones are suppressed
    ///   in it
    /// @throws hikari.api.error.RestException when Discord cannot be asked; what was done before
    ///   stays done
    public void apply(CommandSet commands, Ownership ownership) {
        var refusals = new ArrayList<RestResponseException>();
        for (var step : steps) {
            try {
                apply(step, commands, ownership);
            } catch (BadRequestException | ForbiddenException | NotFoundException e) {
                refusals.add(e);
            }
        }
        if (!refusals.isEmpty()) {
            var first = refusals.removeFirst();
            refusals.forEach(first::addSuppressed);
            throw first;
        }
    }

    private static void apply(SyncStep step, CommandSet commands, Ownership ownership) {
        switch (step) {
            case SyncStep.Delete delete -> {
                delete(commands, delete.had());
                ownership.deleted(delete.had());
            }
            case SyncStep.Change change -> ownership.wrote(commands.create(change.wanted()));
            case SyncStep.Create create -> ownership.wrote(commands.create(create.wanted()));
            case SyncStep.Keep keep -> ownership.wrote(keep.had());
            case SyncStep.Leave _ -> {}
        }
    }

    /// Somebody else may have deleted it meanwhile.
    private static void delete(CommandSet commands, Command had) {
        try {
            commands.delete(had.id());
        } catch (NotFoundException e) {
            LOG.debug("'{}' is gone already", had.name(), e);
        }
    }

    /// {@return the plan, a line for each step: `+` creates, `~` changes, `-` deletes, `=` keeps,
    /// `?` leaves alone}
    @Override
    public String toString() {
        return steps.stream().map(SyncStep::toString).collect(Collectors.joining("\n"));
    }
}
