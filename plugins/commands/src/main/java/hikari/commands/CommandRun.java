package hikari.commands;

import hikari.commands.CommandOutcome.Failed;
import hikari.commands.CommandOutcome.Refused;
import hikari.commands.CommandOutcome.Succeeded;
import hikari.commands.text.Said;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Runs a command once: checks, options, middlewares, handler; after an error its handler.
final class CommandRun {
    private static final Logger LOG = LogManager.getLogger(CommandRun.class);

    private final ApplicationCommand command;
    private final CommandContext context;
    private final Behavior behavior;

    CommandRun(ApplicationCommand command, Call call) {
        this.command = command;
        this.behavior = call.behavior();
        this.context =
                switch (command) {
                    case SlashCommand slash -> new SlashContext(call, slash.options());
                    case UserCommand _ -> new UserContext(call);
                    case MessageCommand _ -> new MessageContext(call);
                    case SlashGroup group ->
                            throw new IllegalArgumentException(group + " is not run itself");
                };
    }

    CommandOutcome run() {
        hooks(hook -> hook.before(context));
        var outcome = outcome();
        hooks(hook -> hook.after(context, outcome));
        return outcome;
    }

    private CommandOutcome outcome() {
        try {
            defer();
            for (var check : behavior.checks()) {
                check.check(context);
            }
            if (context instanceof SlashContext slash) {
                slash.readOptions();
            }
            through(0);
            return new Succeeded();
        } catch (CommandException e) {
            handle(e);
            return new Refused(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.debug("{} was interrupted", command);
            return new Failed(e);
        } catch (Throwable e) { // also what a plugin's missing class throws: the user waits
            handle(e);
            return new Failed(e);
        }
    }

    private void defer() {
        switch (behavior.defer().orElse(Defer.LATE)) {
            case NEVER -> {}
            case LATE -> context.event().deferLate();
            case LATE_EPHEMERAL -> context.event().deferLateEphemeral();
        }
    }

    /// Goes on from a middleware, which may do so more than once.
    private void through(int next) throws Exception {
        if (next < behavior.middlewares().size()) {
            behavior.middlewares().get(next).around(context, () -> through(next + 1));
            return;
        }
        switch (command) {
            case SlashCommand slash -> slash.handler().run((SlashContext) context);
            case UserCommand user -> user.handler().run((UserContext) context);
            case MessageCommand message -> message.handler().run((MessageContext) context);
            case SlashGroup group -> throw new IllegalStateException(group + " is not run itself");
        }
    }

    private void handle(Throwable error) {
        try {
            for (var handling : behavior.errorHandlers()) {
                if (handling.handle(context, error)) {
                    return;
                }
            }
            tell(error);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) { // also what a plugin's missing class throws
            e.addSuppressed(error);
            LOG.error("The error of '{}' could not be handled", context.path(), e);
        }
    }

    /// What happens to an error that nobody handles.
    private void tell(Throwable error) {
        if (error instanceof CommandException refusal) {
            Telling.tell(context.event(), context.text(refusal));
            return;
        }
        LOG.error("'{}' failed", context.path(), error);
        var text = Said.of("hikari.failed").in(context.locale(), behavior.texts());
        Telling.tell(context.event(), text);
    }

    private void hooks(Consumer<CommandHooks> call) {
        for (var hook : behavior.hooks()) {
            try {
                call.accept(hook);
            } catch (Throwable e) { // nothing of it is to change the run
                LOG.error("A hook of '{}' failed", context.path(), e);
            }
        }
    }
}
