package hikari.runtime;

import hikari.runtime.cli.HikariCommand;

/// Where the bot host's process begins.
public final class Main {
    private Main() {}

    /// Runs one command and ends the process with its status.
    ///
    /// @param arguments the command and its options
    public static void main(String[] arguments) {
        System.exit(HikariCommand.execute(arguments));
    }
}
