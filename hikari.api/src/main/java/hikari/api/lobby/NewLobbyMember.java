package hikari.api.lobby;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.Map;
import java.util.function.Consumer;

/// Somebody who is in a lobby from its beginning.
///
/// @param id the user; required
/// @param metadata what the application wants to remember: up to 1,000 characters in all
/// @param flags marks
/// @see "Discord documentation: Lobby Resource, Create Lobby"
public record NewLobbyMember(
        Settable<Snowflake> id,
        Settable<Map<String, String>> metadata,
        Settable<Flags<LobbyMemberFlag>> flags) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static NewLobbyMember of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [NewLobbyMember]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<Snowflake> id = Settable.unset();
        private Settable<Map<String, String>> metadata = Settable.unset();
        private Settable<Flags<LobbyMemberFlag>> flags = Settable.unset();

        private Builder() {}

        /// Sets the user.
        ///
        /// @param value the user; required
        /// @return this builder
        public Builder id(Snowflake value) {
            id = Settable.of(value);
            return this;
        }

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

        /// Sets marks.
        ///
        /// @param value marks
        /// @return this builder
        public Builder flags(Flags<LobbyMemberFlag> value) {
            flags = Settable.of(value);
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public NewLobbyMember build() {
            Limits.present("id", id);
            return new NewLobbyMember(id, metadata, flags);
        }
    }
}
