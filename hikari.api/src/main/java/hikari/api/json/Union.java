package hikari.api.json;

/// What a sealed interface with [UnionBy] extends directly, so that JSON-B recognises it wherever
/// it stands.
public interface Union {}
