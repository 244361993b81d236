package hikari.api.bot;

/// What happens when somebody subscribes to events that the bot's intents cannot deliver.
public enum UndeliverableEvents {
    /// A warning in the log names the events and the intents.
    WARN,
    /// The subscription is refused with a [hikari.api.gateway.MissingIntentException].
    REFUSE
}
