package hikari.api.command;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.application.IntegrationType;
import hikari.api.application.InteractionContext;
import hikari.api.guild.Permission;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Changes to a command.
///
/// @param name the name, 1 to 32 characters
/// @param nameLocalizations the name in other languages, by locale
/// @param description the description
/// @param descriptionLocalizations the description in other languages, by locale
/// @param options the options, required ones first
/// @param defaultMemberPermissions what it takes to use it, unless a guild says otherwise
/// @param dmPermission whether it can be used in direct messages; the contexts have taken its place
/// @param integrationTypes where it is there: with the application in a guild, or with the user
/// @param contexts where it can be used
/// @param nsfw whether it is for adults
/// @param handler who handles it, for entry points
/// @see "Discord documentation: Interactions, Application Commands, Edit Global Application
///   Command"
public record EditCommand(
        Settable<String> name,
        Settable<Map<String, String>> nameLocalizations,
        Settable<String> description,
        Settable<Map<String, String>> descriptionLocalizations,
        Settable<List<CommandOption>> options,
        Settable<Flags<Permission>> defaultMemberPermissions,
        Settable<Boolean> dmPermission,
        Settable<List<IntegrationType>> integrationTypes,
        Settable<List<InteractionContext>> contexts,
        Settable<Boolean> nsfw,
        Settable<EntryPointHandler> handler) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditCommand of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditCommand]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<Map<String, String>> nameLocalizations = Settable.unset();
        private Settable<String> description = Settable.unset();
        private Settable<Map<String, String>> descriptionLocalizations = Settable.unset();
        private Settable<List<CommandOption>> options = Settable.unset();
        private Settable<Flags<Permission>> defaultMemberPermissions = Settable.unset();
        private Settable<Boolean> dmPermission = Settable.unset();
        private Settable<List<IntegrationType>> integrationTypes = Settable.unset();
        private Settable<List<InteractionContext>> contexts = Settable.unset();
        private Settable<Boolean> nsfw = Settable.unset();
        private Settable<EntryPointHandler> handler = Settable.unset();

        private Builder() {}

        /// Sets the name.
        ///
        /// @param value the name, 1 to 32 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 32 characters
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 1, 32));
            return this;
        }

        /// Sets the name in other languages.
        ///
        /// @param value the name in other languages, by locale
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException with more than 34 (Discord:
        ///   openapi.json), and for one outside 1 to 32 characters
        public Builder nameLocalizations(Map<String, String> value) {
            nameLocalizations = Settable.of(CommandLimits.names(value));
            return this;
        }

        /// {@return this builder, which clears the name in other languages}
        public Builder clearNameLocalizations() {
            nameLocalizations = Settable.ofNull();
            return this;
        }

        /// Sets the description.
        ///
        /// @param value the description
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 characters
        public Builder description(String value) {
            description = Settable.of(Limits.length("description", value, 1, 100));
            return this;
        }

        /// Sets the description in other languages.
        ///
        /// @param value the description in other languages, by locale
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException with more than 34 (Discord:
        ///   openapi.json), and for one outside 1 to 100 characters
        public Builder descriptionLocalizations(Map<String, String> value) {
            descriptionLocalizations = Settable.of(CommandLimits.descriptions(value));
            return this;
        }

        /// {@return this builder, which clears the description in other languages}
        public Builder clearDescriptionLocalizations() {
            descriptionLocalizations = Settable.ofNull();
            return this;
        }

        /// Sets the options.
        ///
        /// @param value the options, required ones first
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException with more than 25, with a required one
        ///   after one that is not, with a name twice, and with subcommands beside others
        public Builder options(List<CommandOption> value) {
            options = Settable.of(CommandLimits.options(List.copyOf(value)));
            return this;
        }

        /// Sets what it takes to use it.
        ///
        /// @param value what it takes to use it, unless a guild says otherwise
        /// @return this builder
        public Builder defaultMemberPermissions(Flags<Permission> value) {
            defaultMemberPermissions = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears what it takes to use it}
        public Builder clearDefaultMemberPermissions() {
            defaultMemberPermissions = Settable.ofNull();
            return this;
        }

        /// Sets whether it can be used in direct messages.
        ///
        /// @param value whether it can be used in direct messages; the contexts have taken its
        ///   place
        /// @return this builder
        public Builder dmPermission(boolean value) {
            dmPermission = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears whether it can be used in direct messages}
        public Builder clearDmPermission() {
            dmPermission = Settable.ofNull();
            return this;
        }

        /// Sets where it is there.
        ///
        /// @param value where it is there: with the application in a guild, or with the user
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException without any, and with one twice
        ///   (Discord: openapi.json)
        public Builder integrationTypes(List<IntegrationType> value) {
            integrationTypes =
                    Settable.of(CommandLimits.each("integration_types", List.copyOf(value)));
            return this;
        }

        /// Sets where it can be used.
        ///
        /// @param value where it can be used
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException without any, and with one twice
        ///   (Discord: openapi.json)
        public Builder contexts(List<InteractionContext> value) {
            contexts = Settable.of(CommandLimits.each("contexts", List.copyOf(value)));
            return this;
        }

        /// Sets whether it is for adults.
        ///
        /// @param value whether it is for adults
        /// @return this builder
        public Builder nsfw(boolean value) {
            nsfw = Settable.of(value);
            return this;
        }

        /// Sets who handles it.
        ///
        /// @param value who handles it, for entry points
        /// @return this builder
        public Builder handler(EntryPointHandler value) {
            handler = Settable.of(value);
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException with options of more than 8,000
        ///   characters of names, descriptions and values in all
        public EditCommand build() {
            CommandLimits.characters(0, options);
            return new EditCommand(
                    name,
                    nameLocalizations,
                    description,
                    descriptionLocalizations,
                    options,
                    defaultMemberPermissions,
                    dmPermission,
                    integrationTypes,
                    contexts,
                    nsfw,
                    handler);
        }
    }
}
