package hikari.api.application;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.Map;
import java.util.function.Consumer;

/// What an application knows of a user, for linked roles.
///
/// @param platformName the name of the service
/// @param platformUsername the user's name there
/// @param metadata the values, by key, as text of up to 100 characters
/// @see "Discord documentation: User Resource, Application Role Connection Object"
public record RoleConnection(
        Settable<String> platformName,
        Settable<String> platformUsername,
        Settable<Map<String, String>> metadata) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static RoleConnection of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [RoleConnection]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<String> platformName = Settable.unset();
        private Settable<String> platformUsername = Settable.unset();
        private Settable<Map<String, String>> metadata = Settable.unset();

        private Builder() {}

        /// Sets the name of the service.
        ///
        /// @param value the name of the service
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 50 characters
        public Builder platformName(String value) {
            platformName = Settable.of(Limits.length("platform_name", value, 0, 50));
            return this;
        }

        /// {@return this builder, which clears the name of the service}
        public Builder clearPlatformName() {
            platformName = Settable.ofNull();
            return this;
        }

        /// Sets the user's name there.
        ///
        /// @param value the user's name there
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 100 characters
        public Builder platformUsername(String value) {
            platformUsername = Settable.of(Limits.length("platform_username", value, 0, 100));
            return this;
        }

        /// {@return this builder, which clears the user's name there}
        public Builder clearPlatformUsername() {
            platformUsername = Settable.ofNull();
            return this;
        }

        /// Sets the values.
        ///
        /// @param value the values, by key, as text of up to 100 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException with more than 5 values (Discord:
        ///   openapi.json), and for a value outside 1 to 100 characters
        public Builder metadata(Map<String, String> value) {
            Limits.values("metadata", value, 1, 100);
            metadata = Settable.of(Limits.entries("metadata", value, 0, 5));
            return this;
        }

        /// {@return the request}
        public RoleConnection build() {
            return new RoleConnection(platformName, platformUsername, metadata);
        }
    }
}
