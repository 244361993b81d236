package hikari.commands;

/// A command that a bot offers: what Discord is told of it, and who handles it. Immutable.
///
/// ```java
/// static final Option<Long> SIDES = Option.integer("sides", "How many").range(2, 100).orElse(6L);
///
/// SlashCommand.named("roll", "Rolls a die")
///         .option(SIDES)
///         .run(context -> context.respond("" + random.nextLong(1, context.get(SIDES) + 1)))
/// ```
public sealed interface ApplicationCommand permits SlashNode, UserCommand, MessageCommand {
    /// {@return the command's name}
    String name();
}
