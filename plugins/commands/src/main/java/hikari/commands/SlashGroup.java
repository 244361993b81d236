package hikari.commands;

import java.util.ArrayList;
import java.util.List;

/// Slash commands under one name, of up to two levels: `/todo add`, `/config channel set`.
///
/// @see "Discord documentation: Interactions, Application Commands, Subcommands and Subcommand
///   Groups"
public final class SlashGroup implements SlashNode {
    private final String name;
    private final String description;
    private final List<SlashNode> children;
    private final Behavior behavior;
    private final Visibility visibility;

    private SlashGroup(Builder builder) {
        this.name = builder.name;
        this.description = builder.description;
        this.children = List.copyOf(builder.children);
        this.behavior = builder.behavior();
        this.visibility = builder.visibility();
    }

    /// {@return a builder}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters; users see it nowhere
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

    /// {@return the commands and groups in it}
    public List<SlashNode> children() {
        return children;
    }

    Behavior behavior() {
        return behavior;
    }

    Visibility visibility() {
        return visibility;
    }

    @Override
    public String toString() {
        return "/" + name + " …";
    }

    /// Collects the parts of a [SlashGroup]. What surrounds handlers here surrounds those of all
    /// commands in it. Not safe for several threads.
    public static final class Builder extends CommandBuilder<Builder> {
        private final String name;
        private final String description;
        private final List<SlashNode> children = new ArrayList<>();

        private Builder(String name, String description) {
            this.name = name;
            this.description = description;
        }

        @Override
        Builder self() {
            return this;
        }

        /// Adds a subcommand, or to a whole command a group of them; up to 25.
        ///
        /// @param child the subcommand or group
        /// @return this builder
        public Builder add(SlashNode child) {
            children.add(child);
            return this;
        }

        /// {@return the group}
        ///
        /// @throws IllegalStateException when nothing is in it
        public SlashGroup build() {
            if (children.isEmpty()) {
                throw new IllegalStateException(
                        "The group '%s' is empty: add a command to it".formatted(name));
            }
            return new SlashGroup(this);
        }
    }
}
