package hikari.api.application;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Changes to an application.
///
/// @param customInstallUrl where to send who wants to install it
/// @param description what it is
/// @param roleConnectionsVerificationUrl where linked roles are verified
/// @param installParams scopes and permissions of the installation link
/// @param integrationTypesConfig how it is installed, by number of the integration type
/// @param flags the flags; only those for limited intents can be changed
/// @param icon the icon, as a `data:` address
/// @param coverImage the cover image, as a `data:` address
/// @param interactionsEndpointUrl where interactions are sent to; Discord checks it first
/// @param tags what it is found by
/// @param eventWebhooksUrl where webhook events are sent to; Discord checks it first
/// @param eventWebhooksStatus whether webhook events are sent
/// @param eventWebhooksTypes which webhook events are sent
/// @param teamId the team to own it; undocumented
/// @param explicitContentFilter whether its media are always filtered; undocumented
/// @param maxParticipants how many may take part in an activity; -1 for any; undocumented
/// @param type what kind of application it is; undocumented
/// @see "Discord documentation: Resources, Application, Edit Current Application"
public record EditApplication(
        Settable<String> customInstallUrl,
        Settable<String> description,
        Settable<String> roleConnectionsVerificationUrl,
        Settable<InstallParams> installParams,
        Settable<Map<String, IntegrationTypeConfiguration>> integrationTypesConfig,
        Settable<Flags<ApplicationFlag>> flags,
        Settable<String> icon,
        Settable<String> coverImage,
        Settable<String> interactionsEndpointUrl,
        Settable<List<String>> tags,
        Settable<String> eventWebhooksUrl,
        Settable<EventWebhooksStatus> eventWebhooksStatus,
        Settable<List<EventWebhookType>> eventWebhooksTypes,
        Settable<Snowflake> teamId,
        Settable<ContentFilterMode> explicitContentFilter,
        Settable<Integer> maxParticipants,
        Settable<ApplicationType> type) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditApplication of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditApplication]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<String> customInstallUrl = Settable.unset();
        private Settable<String> description = Settable.unset();
        private Settable<String> roleConnectionsVerificationUrl = Settable.unset();
        private Settable<InstallParams> installParams = Settable.unset();
        private Settable<Map<String, IntegrationTypeConfiguration>> integrationTypesConfig =
                Settable.unset();
        private Settable<Flags<ApplicationFlag>> flags = Settable.unset();
        private Settable<String> icon = Settable.unset();
        private Settable<String> coverImage = Settable.unset();
        private Settable<String> interactionsEndpointUrl = Settable.unset();
        private Settable<List<String>> tags = Settable.unset();
        private Settable<String> eventWebhooksUrl = Settable.unset();
        private Settable<EventWebhooksStatus> eventWebhooksStatus = Settable.unset();
        private Settable<List<EventWebhookType>> eventWebhooksTypes = Settable.unset();
        private Settable<Snowflake> teamId = Settable.unset();
        private Settable<ContentFilterMode> explicitContentFilter = Settable.unset();
        private Settable<Integer> maxParticipants = Settable.unset();
        private Settable<ApplicationType> type = Settable.unset();

        private Builder() {}

        /// Sets where to send who wants to install it.
        ///
        /// @param value where to send who wants to install it
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 2,048 characters
        ///   (openapi.json: ApplicationFormPartial)
        public Builder customInstallUrl(String value) {
            customInstallUrl = Settable.of(Limits.length("custom_install_url", value, 0, 2048));
            return this;
        }

        /// {@return this builder, which clears where to send who wants to install it}
        public Builder clearCustomInstallUrl() {
            customInstallUrl = Settable.ofNull();
            return this;
        }

        /// Sets what it is.
        ///
        /// @param value what it is
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 400 characters
        ///   (openapi.json: ApplicationFormPartial)
        public Builder description(String value) {
            description = Settable.of(Limits.length("description", value, 0, 400));
            return this;
        }

        /// Sets where linked roles are verified.
        ///
        /// @param value where linked roles are verified
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 2,048 characters
        ///   (openapi.json: ApplicationFormPartial)
        public Builder roleConnectionsVerificationUrl(String value) {
            roleConnectionsVerificationUrl =
                    Settable.of(Limits.length("role_connections_verification_url", value, 0, 2048));
            return this;
        }

        /// {@return this builder, which clears where linked roles are verified}
        public Builder clearRoleConnectionsVerificationUrl() {
            roleConnectionsVerificationUrl = Settable.ofNull();
            return this;
        }

        /// Sets scopes and permissions of the installation link.
        ///
        /// @param value scopes and permissions of the installation link
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException without a scope (Discord: openapi.json)
        public Builder installParams(InstallParams value) {
            installParams = Settable.of(withScopes("install_params", value));
            return this;
        }

        /// {@return this builder, which clears scopes and permissions of the installation link}
        public Builder clearInstallParams() {
            installParams = Settable.ofNull();
            return this;
        }

        private static InstallParams withScopes(String field, InstallParams params) {
            Limits.size(field + ".scopes", params.scopes(), 1, Integer.MAX_VALUE);
            return params;
        }

        /// Sets how it is installed.
        ///
        /// @param value how it is installed, by number of the integration type
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 2 entries, and for install
        ///   parameters without a scope (Discord: openapi.json)
        public Builder integrationTypesConfig(Map<String, IntegrationTypeConfiguration> value) {
            value.values()
                    .forEach(each ->
                            each.oauth2InstallParams()
                                    .ifPresent(params ->
                                            withScopes("integration_types_config", params)));
            integrationTypesConfig =
                    Settable.of(Limits.entries("integration_types_config", value, 1, 2));
            return this;
        }

        /// Sets the flags.
        ///
        /// @param value the flags; only those for limited intents can be changed
        /// @return this builder
        public Builder flags(Flags<ApplicationFlag> value) {
            flags = Settable.of(value);
            return this;
        }

        /// Sets the icon.
        ///
        /// @param value the icon, as a `data:` address
        /// @return this builder
        public Builder icon(String value) {
            icon = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears the icon}
        public Builder clearIcon() {
            icon = Settable.ofNull();
            return this;
        }

        /// Sets the cover image.
        ///
        /// @param value the cover image, as a `data:` address
        /// @return this builder
        public Builder coverImage(String value) {
            coverImage = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears the cover image}
        public Builder clearCoverImage() {
            coverImage = Settable.ofNull();
            return this;
        }

        /// Sets where interactions are sent to.
        ///
        /// @param value where interactions are sent to; Discord checks it first
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 2,048 characters
        ///   (openapi.json: ApplicationFormPartial)
        public Builder interactionsEndpointUrl(String value) {
            interactionsEndpointUrl =
                    Settable.of(Limits.length("interactions_endpoint_url", value, 0, 2048));
            return this;
        }

        /// {@return this builder, which clears where interactions are sent to}
        public Builder clearInteractionsEndpointUrl() {
            interactionsEndpointUrl = Settable.ofNull();
            return this;
        }

        /// Sets what it is found by.
        ///
        /// @param value what it is found by
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 5 tags of 20 characters (Discord
        ///   documentation: Edit Current Application)
        public Builder tags(List<String> value) {
            tags =
                    Settable.of(
                            Limits.lengths(
                                    "tags", Limits.size("tags", List.copyOf(value), 0, 5), 0, 20));
            return this;
        }

        /// Sets where webhook events are sent to.
        ///
        /// @param value where webhook events are sent to; Discord checks it first
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 2,048 characters
        ///   (openapi.json: ApplicationFormPartial)
        public Builder eventWebhooksUrl(String value) {
            eventWebhooksUrl = Settable.of(Limits.length("event_webhooks_url", value, 0, 2048));
            return this;
        }

        /// {@return this builder, which clears where webhook events are sent to}
        public Builder clearEventWebhooksUrl() {
            eventWebhooksUrl = Settable.ofNull();
            return this;
        }

        /// Sets whether webhook events are sent.
        ///
        /// @param value whether webhook events are sent
        /// @return this builder
        public Builder eventWebhooksStatus(EventWebhooksStatus value) {
            eventWebhooksStatus = Settable.of(value);
            return this;
        }

        /// Sets which webhook events are sent.
        ///
        /// @param value which webhook events are sent
        /// @return this builder
        public Builder eventWebhooksTypes(List<EventWebhookType> value) {
            eventWebhooksTypes = Settable.of(List.copyOf(value));
            return this;
        }

        /// Sets the team to own it.
        ///
        /// @param value the team to own it; undocumented
        /// @return this builder
        public Builder teamId(Snowflake value) {
            teamId = Settable.of(value);
            return this;
        }

        /// Sets whether its media are always filtered.
        ///
        /// @param value whether its media are always filtered; undocumented
        /// @return this builder
        public Builder explicitContentFilter(ContentFilterMode value) {
            explicitContentFilter = Settable.of(value);
            return this;
        }

        /// Sets how many may take part in an activity.
        ///
        /// @param value how many may take part in an activity; -1 for any; undocumented
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException below -1 (openapi.json:
        ///   ApplicationFormPartial)
        public Builder maxParticipants(int value) {
            maxParticipants =
                    Settable.of(Limits.range("max_participants", value, -1, Integer.MAX_VALUE));
            return this;
        }

        /// {@return this builder, which clears how many may take part in an activity}
        public Builder clearMaxParticipants() {
            maxParticipants = Settable.ofNull();
            return this;
        }

        /// Sets what kind of application it is.
        ///
        /// @param value what kind of application it is; undocumented
        /// @return this builder
        public Builder type(ApplicationType value) {
            type = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears what kind of application it is}
        public Builder clearType() {
            type = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditApplication build() {
            return new EditApplication(
                    customInstallUrl,
                    description,
                    roleConnectionsVerificationUrl,
                    installParams,
                    integrationTypesConfig,
                    flags,
                    icon,
                    coverImage,
                    interactionsEndpointUrl,
                    tags,
                    eventWebhooksUrl,
                    eventWebhooksStatus,
                    eventWebhooksTypes,
                    teamId,
                    explicitContentFilter,
                    maxParticipants,
                    type);
        }
    }
}
