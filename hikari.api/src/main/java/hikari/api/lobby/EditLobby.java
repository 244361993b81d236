package hikari.api.lobby;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Changes to a lobby.
///
/// @param metadata what the application wants to remember: up to 1,000 characters in all
/// @param members who is in it; all others are removed
/// @param idleTimeoutSeconds for how many seconds nobody may be there before it is closed, 5 to
///   604,800; 300 by default
/// @param flags marks
/// @param overrideEventWebhooksUrl where its webhook events are sent; undocumented
/// @see "Discord documentation: Lobby Resource, Modify Lobby"
public record EditLobby(
        Settable<Map<String, String>> metadata,
        Settable<List<NewLobbyMember>> members,
        Settable<Integer> idleTimeoutSeconds,
        Settable<Flags<LobbyFlag>> flags,
        Settable<String> overrideEventWebhooksUrl) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditLobby of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditLobby]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<Map<String, String>> metadata = Settable.unset();
        private Settable<List<NewLobbyMember>> members = Settable.unset();
        private Settable<Integer> idleTimeoutSeconds = Settable.unset();
        private Settable<Flags<LobbyFlag>> flags = Settable.unset();
        private Settable<String> overrideEventWebhooksUrl = Settable.unset();

        private Builder() {}

        /// Sets what the application wants to remember.
        ///
        /// @param value what the application wants to remember: up to 1,000 characters in all
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 1,000 characters of keys and
        ///   values in all, or 25 entries (Discord: openapi.json)
        public Builder metadata(Map<String, String> value) {
            metadata = Settable.of(LobbyLimits.metadata("metadata", value));
            return this;
        }

        /// {@return this builder, which clears what the application wants to remember}
        public Builder clearMetadata() {
            metadata = Settable.ofNull();
            return this;
        }

        /// Sets who is in it.
        ///
        /// @param value who is in it; all others are removed
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 25 elements
        public Builder members(List<NewLobbyMember> value) {
            members = Settable.of(Limits.size("members", List.copyOf(value), 0, 25));
            return this;
        }

        /// Sets for how many seconds nobody may be there before it is closed.
        ///
        /// @param value for how many seconds nobody may be there before it is closed, 5 to 604,800;
        ///   300 by default
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 5 to 604,800
        public Builder idleTimeoutSeconds(int value) {
            idleTimeoutSeconds =
                    Settable.of(Limits.range("idle_timeout_seconds", value, 5, 604800));
            return this;
        }

        /// Sets marks.
        ///
        /// @param value marks
        /// @return this builder
        public Builder flags(Flags<LobbyFlag> value) {
            flags = Settable.of(value);
            return this;
        }

        /// Sets where its webhook events are sent.
        ///
        /// @param value where its webhook events are sent; undocumented
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 512 characters
        public Builder overrideEventWebhooksUrl(String value) {
            overrideEventWebhooksUrl =
                    Settable.of(Limits.length("override_event_webhooks_url", value, 0, 512));
            return this;
        }

        /// {@return this builder, which clears where its webhook events are sent}
        public Builder clearOverrideEventWebhooksUrl() {
            overrideEventWebhooksUrl = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditLobby build() {
            return new EditLobby(
                    metadata, members, idleTimeoutSeconds, flags, overrideEventWebhooksUrl);
        }
    }
}
