package hikari.commands;

/// A slash command, or a group of them: what a group may hold.
public sealed interface SlashNode extends ApplicationCommand permits SlashCommand, SlashGroup {
    /// {@return what users read of it}
    String description();
}
