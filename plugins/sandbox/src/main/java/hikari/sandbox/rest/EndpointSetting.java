package hikari.sandbox.rest;

/// Takes the address to which interactions or webhook events are sent over HTTP.
@FunctionalInterface
public interface EndpointSetting {
    /// Verifies an address, as Discord does, and uses it from then on. Called without the world's
    /// lock.
    ///
    /// @param url the address; empty to send interactions through the gateway, and events nowhere
    /// @throws hikari.sandbox.world.DiscordError 50035 if the address does not pass the
    ///   verification
    void set(String url);
}
