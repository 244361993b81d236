package hikari.api.json;

/// What a sealed interface with [UnionBy] extends directly, and each sealed interface below it, so
/// that JSON-B recognises it wherever it stands.
public interface Union {}
