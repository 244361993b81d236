package hikari.runtime.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command line.
@Command(
        name = "hikari",
        mixinStandardHelpOptions = true,
        versionProvider = HostVersion.class,
        description = "Runs Discord bots that are plugin jars in a folder.",
        subcommands = {
            RunCommand.class,
            SandboxCommand.class,
            PluginsCommand.class,
            DoctorCommand.class,
            CommandLine.HelpCommand.class
        })
public final class HikariCommand implements Runnable {
    @Spec private CommandSpec spec;

    /// Made by picocli and `main`.
    @SuppressWarnings("NullAway.Init") // picocli sets the field
    public HikariCommand() {}

    /// Runs one command.
    ///
    /// @param arguments the command and its options
    /// @return the status for the process to end with: 0 when all went well, 1 when not, 2 for
    ///   wrong usage
    public static int execute(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new HikariCommand())
                .setExecutionExceptionHandler(new Failures())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Say what to do: run, plugins or doctor");
    }
}
