package hikari.api.lobby;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.Map;
import java.util.function.Consumer;

/// A member of a lobby who is added, changed or removed.
///
/// @param id the user; required
/// @param metadata what the application wants to remember: up to 1,000 characters in all
/// @param flags marks
/// @param removeMember whether the member is removed
/// @param additionalName a name beside the user's; undocumented
/// @see "Discord documentation: Lobby Resource, Bulk Update Lobby Members"
public record BulkLobbyMember(
        Settable<Snowflake> id,
        Settable<Map<String, String>> metadata,
        Settable<Flags<LobbyMemberFlag>> flags,
        Settable<Boolean> removeMember,
        Settable<String> additionalName) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static BulkLobbyMember of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [BulkLobbyMember]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<Snowflake> id = Settable.unset();
        private Settable<Map<String, String>> metadata = Settable.unset();
        private Settable<Flags<LobbyMemberFlag>> flags = Settable.unset();
        private Settable<Boolean> removeMember = Settable.unset();
        private Settable<String> additionalName = Settable.unset();

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

        /// Sets whether the member is removed.
        ///
        /// @param value whether the member is removed
        /// @return this builder
        public Builder removeMember(boolean value) {
            removeMember = Settable.of(value);
            return this;
        }

        /// Sets a name beside the user's.
        ///
        /// @param value a name beside the user's; undocumented
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 80 characters
        public Builder additionalName(String value) {
            additionalName = Settable.of(Limits.length("additional_name", value, 1, 80));
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public BulkLobbyMember build() {
            Limits.present("id", id);
            return new BulkLobbyMember(id, metadata, flags, removeMember, additionalName);
        }
    }
}
