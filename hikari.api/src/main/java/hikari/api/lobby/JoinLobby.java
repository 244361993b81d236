package hikari.api.lobby;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.Map;
import java.util.function.Consumer;

/// A lobby that is joined by a secret, or made if there is none.
///
/// @param secret what all who join know; required
/// @param lobbyMetadata what the application wants to remember: up to 1,000 characters in all
/// @param memberMetadata what the application wants to remember: up to 1,000 characters in all
/// @param idleTimeoutSeconds for how many seconds nobody may be there before it is closed, 5 to
///   604,800; 300 by default
/// @param flags marks; undocumented
/// @see "Discord documentation: Lobby Resource, Create or Join Lobby"
public record JoinLobby(
        Settable<String> secret,
        Settable<Map<String, String>> lobbyMetadata,
        Settable<Map<String, String>> memberMetadata,
        Settable<Integer> idleTimeoutSeconds,
        Settable<Flags<LobbyFlag>> flags) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static JoinLobby of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [JoinLobby]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> secret = Settable.unset();
        private Settable<Map<String, String>> lobbyMetadata = Settable.unset();
        private Settable<Map<String, String>> memberMetadata = Settable.unset();
        private Settable<Integer> idleTimeoutSeconds = Settable.unset();
        private Settable<Flags<LobbyFlag>> flags = Settable.unset();

        private Builder() {}

        /// Sets what all who join know.
        ///
        /// @param value what all who join know; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 250 characters
        public Builder secret(String value) {
            secret = Settable.of(Limits.length("secret", value, 1, 250));
            return this;
        }

        /// Sets what the application wants to remember.
        ///
        /// @param value what the application wants to remember: up to 1,000 characters in all
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 1,000 characters of keys and
        ///   values in all, or 25 entries (Discord: openapi.json)
        public Builder lobbyMetadata(Map<String, String> value) {
            lobbyMetadata = Settable.of(LobbyLimits.metadata("lobby_metadata", value));
            return this;
        }

        /// {@return this builder, which clears what the application wants to remember}
        public Builder clearLobbyMetadata() {
            lobbyMetadata = Settable.ofNull();
            return this;
        }

        /// Sets what the application wants to remember.
        ///
        /// @param value what the application wants to remember: up to 1,000 characters in all
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 1,000 characters of keys and
        ///   values in all, or 25 entries (Discord: openapi.json)
        public Builder memberMetadata(Map<String, String> value) {
            memberMetadata = Settable.of(LobbyLimits.metadata("member_metadata", value));
            return this;
        }

        /// {@return this builder, which clears what the application wants to remember}
        public Builder clearMemberMetadata() {
            memberMetadata = Settable.ofNull();
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
        /// @param value marks; undocumented
        /// @return this builder
        public Builder flags(Flags<LobbyFlag> value) {
            flags = Settable.of(value);
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public JoinLobby build() {
            Limits.present("secret", secret);
            return new JoinLobby(secret, lobbyMetadata, memberMetadata, idleTimeoutSeconds, flags);
        }
    }
}
