package hikari.commands;

/// A command in the context menu of users.
///
/// @see "Discord documentation: Interactions, Application Commands, User Commands"
public final class UserCommand implements ApplicationCommand {
    private final String name;
    private final Handler handler;
    private final Behavior behavior;
    private final Visibility visibility;

    private UserCommand(Builder builder, Handler handler) {
        this.name = builder.name;
        this.handler = handler;
        this.behavior = builder.behavior();
        this.visibility = builder.visibility();
    }

    /// {@return a builder, which ends with its handler}
    ///
    /// @param name the name, 1 to 32 characters; capital letters and spaces are welcome
    public static Builder named(String name) {
        return new Builder(name);
    }

    @Override
    public String name() {
        return name;
    }

    Handler handler() {
        return handler;
    }

    Behavior behavior() {
        return behavior;
    }

    Visibility visibility() {
        return visibility;
    }

    @Override
    public String toString() {
        return "user command " + name;
    }

    /// Handles the command. Runs on a virtual thread and may block.
    @FunctionalInterface
    public interface Handler {
        /// Runs the command.
        ///
        /// @param context the user, and what it takes to answer
        /// @throws Exception becomes the command's error
        void run(UserContext context) throws Exception;
    }

    /// Collects the parts of a [UserCommand]. Not safe for several threads.
    public static final class Builder extends CommandBuilder<Builder> {
        private final String name;

        private Builder(String name) {
            this.name = name;
        }

        @Override
        Builder self() {
            return this;
        }

        /// {@return the command}
        ///
        /// @param handler runs it
        public UserCommand run(Handler handler) {
            return new UserCommand(this, handler);
        }
    }
}
