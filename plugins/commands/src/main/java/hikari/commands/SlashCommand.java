package hikari.commands;

import java.util.ArrayList;
import java.util.List;

/// A slash command, alone or in a group.
///
/// @see "Discord documentation: Interactions, Application Commands, Slash Commands"
public final class SlashCommand implements SlashNode {
    private final String name;
    private final String description;
    private final List<Option<?>> options;
    private final SlashHandler handler;
    private final Behavior behavior;
    private final Visibility visibility;

    private SlashCommand(Builder builder, SlashHandler handler) {
        this.name = builder.name;
        this.description = builder.description;
        this.options = List.copyOf(builder.options);
        this.handler = handler;
        this.behavior = builder.behavior();
        this.visibility = builder.visibility();
    }

    /// {@return a builder, which ends with its handler}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    public static Builder named(String name, String description) {
        return new Builder(name, description);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return description;
    }

    /// {@return the options, in the order in which they are shown}
    public List<Option<?>> options() {
        return options;
    }

    SlashHandler handler() {
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
        return "/" + name;
    }

    /// Collects the parts of a [SlashCommand]. Not safe for several threads.
    public static final class Builder extends CommandBuilder<Builder> {
        private final String name;
        private final String description;
        private final List<Option<?>> options = new ArrayList<>();

        private Builder(String name, String description) {
            this.name = name;
            this.description = description;
        }

        @Override
        Builder self() {
            return this;
        }

        /// Adds an option, of up to 25. Required ones are shown first, whatever the order here.
        ///
        /// @param option the option
        /// @return this builder
        public Builder option(Option<?> option) {
            options.add(option);
            return this;
        }

        /// {@return the command}
        ///
        /// @param handler runs it
        public SlashCommand run(SlashHandler handler) {
            return new SlashCommand(this, handler);
        }
    }
}
