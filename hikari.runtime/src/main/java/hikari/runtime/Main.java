package hikari.runtime;

/// The bot host's command line.
public final class Main {
    private Main() {}

    /// Runs one command and ends the process with its status.
    ///
    /// @param arguments the command and its options
    public static void main(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            System.out.println("hikari " + version());
        } else {
            System.err.println("usage: hikari --version");
            System.exit(2);
        }
    }

    private static String version() {
        return Main.class.getModule().getDescriptor() == null
                ? "unknown"
                : Main.class.getModule().getDescriptor().rawVersion().orElse("unknown");
    }
}
