package hikari.api.message;

/// How many reacted in each way.
///
/// @param burst super reactions
/// @param normal plain reactions
/// @see "Discord documentation: Resources, Message, Reaction Count Details Object"
public record ReactionCounts(int burst, int normal) {}
