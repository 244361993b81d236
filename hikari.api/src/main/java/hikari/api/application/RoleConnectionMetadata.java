package hikari.api.application;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.Map;
import java.util.function.Consumer;

/// A value by which users get linked roles.
///
/// @param type how it is compared; required
/// @param key its name for the application, `a-z`, `0-9` and `_`; required
/// @param name its name for people; required
/// @param nameLocalizations its names in other languages, by locale
/// @param description what it is; required
/// @param descriptionLocalizations what it is in other languages, by locale
/// @see "Discord documentation: Application Role Connection Metadata Resource, Application Role
///   Connection Metadata Object"
public record RoleConnectionMetadata(
        Settable<RoleConnectionMetadataType> type,
        Settable<String> key,
        Settable<String> name,
        Settable<Map<String, String>> nameLocalizations,
        Settable<String> description,
        Settable<Map<String, String>> descriptionLocalizations) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static RoleConnectionMetadata of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [RoleConnectionMetadata]. What is not set is not sent. Not safe
    /// for several threads.
    public static final class Builder {
        private Settable<RoleConnectionMetadataType> type = Settable.unset();
        private Settable<String> key = Settable.unset();
        private Settable<String> name = Settable.unset();
        private Settable<Map<String, String>> nameLocalizations = Settable.unset();
        private Settable<String> description = Settable.unset();
        private Settable<Map<String, String>> descriptionLocalizations = Settable.unset();

        private Builder() {}

        /// Sets how it is compared.
        ///
        /// @param value how it is compared; required
        /// @return this builder
        public Builder type(RoleConnectionMetadataType value) {
            type = Settable.of(value);
            return this;
        }

        /// Sets its name for the application.
        ///
        /// @param value its name for the application, `a-z`, `0-9` and `_`; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 50 characters, and with
        ///   others than `a-z`, `0-9` and `_`
        public Builder key(String value) {
            Limits.length("key", value, 1, 50);
            Limits.allowed("key", value, value.matches("[a-z0-9_]+"), "a-z, 0-9 and _");
            key = Settable.of(value);
            return this;
        }

        /// Sets its name for people.
        ///
        /// @param value its name for people; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 characters
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 1, 100));
            return this;
        }

        /// Sets its names in other languages.
        ///
        /// @param value its names in other languages, by locale
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for one outside 1 to 100 characters
        public Builder nameLocalizations(Map<String, String> value) {
            nameLocalizations = Settable.of(Limits.values("name_localizations", value, 1, 100));
            return this;
        }

        /// Sets what it is.
        ///
        /// @param value what it is; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 200 characters
        public Builder description(String value) {
            description = Settable.of(Limits.length("description", value, 1, 200));
            return this;
        }

        /// Sets what it is in other languages.
        ///
        /// @param value what it is in other languages, by locale
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for one outside 1 to 200 characters
        public Builder descriptionLocalizations(Map<String, String> value) {
            descriptionLocalizations =
                    Settable.of(Limits.values("description_localizations", value, 1, 200));
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public RoleConnectionMetadata build() {
            Limits.present("type", type);
            Limits.present("key", key);
            Limits.present("name", name);
            Limits.present("description", description);
            return new RoleConnectionMetadata(
                    type, key, name, nameLocalizations, description, descriptionLocalizations);
        }
    }
}
