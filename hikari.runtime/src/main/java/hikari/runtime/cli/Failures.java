package hikari.runtime.cli;

import hikari.api.error.HikariException;
import hikari.api.error.HikariInterruptException;
import hikari.api.error.UnauthorizedException;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import picocli.CommandLine;

/// Tells the user what went wrong: errors of ours in one line, as they say what to do; all others
/// with their trace.
final class Failures implements CommandLine.IExecutionExceptionHandler {
    private static final Logger LOG = LogManager.getLogger("hikari");
    private static final int SIGNALLED = 128;

    @Override
    public int handleExecutionException(
            Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof HikariInterruptException signalled) {
            return SIGNALLED + signalled.signalNumber();
        }
        if (e instanceof HikariException || e instanceof IllegalArgumentException) {
            command.getErr().println(command.getColorScheme().errorText("hikari: " + told(e)));
            LOG.debug("The command failed", e);
        } else {
            LOG.error("The command failed", e);
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static String told(Exception e) {
        return e instanceof UnauthorizedException
                ? e.getMessage()
                        + "\nThe token is wrong or was reset: copy it again from the developer portal;"
                        + " 'hikari doctor' looks at it"
                : String.valueOf(e.getMessage());
    }
}
