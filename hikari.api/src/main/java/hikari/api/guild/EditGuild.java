package hikari.api.guild;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Changes to a guild.
///
/// @param name the name
/// @param region the voice region; deprecated by Discord, which leaves it to channels
/// @param verificationLevel what it takes to write here
/// @param defaultMessageNotifications what members are told about by default
/// @param explicitContentFilter whose pictures are scanned
/// @param afkChannelId where idle members are moved to
/// @param afkTimeout after how long members are idle: 1, 5, 15, 30 or 60 minutes
/// @param icon the icon, as a `data:` address (see [hikari.api.DataUri])
/// @param splash the picture of invites, as a `data:` address (see [hikari.api.DataUri])
/// @param discoverySplash the picture in discovery, as a `data:` address (see [hikari.api.DataUri])
/// @param banner the banner, as a `data:` address (see [hikari.api.DataUri])
/// @param systemChannelId where joins and boosts are told
/// @param systemChannelFlags what is not told there
/// @param rulesChannelId where a community's rules are
/// @param publicUpdatesChannelId where Discord writes to a community's moderators
/// @param preferredLocale the language of a community
/// @param features all features that can be switched and shall be on
/// @param description the description
/// @param premiumProgressBarEnabled whether the bar of boosts is shown
/// @param safetyAlertsChannelId where Discord writes safety alerts to
/// @param homeHeader the picture of the guide, as a `data:` address (see [hikari.api.DataUri])
/// @see "Discord documentation: Resources, Guild, Modify Guild"
public record EditGuild(
        Settable<String> name,
        Settable<String> region,
        Settable<VerificationLevel> verificationLevel,
        Settable<NotificationLevel> defaultMessageNotifications,
        Settable<ContentFilterLevel> explicitContentFilter,
        Settable<Snowflake> afkChannelId,
        Settable<Duration> afkTimeout,
        Settable<String> icon,
        Settable<String> splash,
        Settable<String> discoverySplash,
        Settable<String> banner,
        Settable<Snowflake> systemChannelId,
        Settable<Flags<SystemChannelFlag>> systemChannelFlags,
        Settable<Snowflake> rulesChannelId,
        Settable<Snowflake> publicUpdatesChannelId,
        Settable<String> preferredLocale,
        Settable<List<GuildFeature>> features,
        Settable<String> description,
        Settable<Boolean> premiumProgressBarEnabled,
        Settable<Snowflake> safetyAlertsChannelId,
        Settable<String> homeHeader) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditGuild of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditGuild]. What is not set is not sent. An image that is no
    /// `data:` address throws [hikari.api.error.LimitExceededException]. Not thread-safe.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<String> region = Settable.unset();
        private Settable<VerificationLevel> verificationLevel = Settable.unset();
        private Settable<NotificationLevel> defaultMessageNotifications = Settable.unset();
        private Settable<ContentFilterLevel> explicitContentFilter = Settable.unset();
        private Settable<Snowflake> afkChannelId = Settable.unset();
        private Settable<Duration> afkTimeout = Settable.unset();
        private Settable<String> icon = Settable.unset();
        private Settable<String> splash = Settable.unset();
        private Settable<String> discoverySplash = Settable.unset();
        private Settable<String> banner = Settable.unset();
        private Settable<Snowflake> systemChannelId = Settable.unset();
        private Settable<Flags<SystemChannelFlag>> systemChannelFlags = Settable.unset();
        private Settable<Snowflake> rulesChannelId = Settable.unset();
        private Settable<Snowflake> publicUpdatesChannelId = Settable.unset();
        private Settable<String> preferredLocale = Settable.unset();
        private Settable<List<GuildFeature>> features = Settable.unset();
        private Settable<String> description = Settable.unset();
        private Settable<Boolean> premiumProgressBarEnabled = Settable.unset();
        private Settable<Snowflake> safetyAlertsChannelId = Settable.unset();
        private Settable<String> homeHeader = Settable.unset();

        /// Discord documentation: Guild Resource, Modify Guild.
        private static final List<Long> IDLE = List.of(60L, 300L, 900L, 1_800L, 3_600L);

        private Builder() {}

        /// {@return this builder, which sets the name}
        ///
        /// @param value the name
        /// @throws hikari.api.error.LimitExceededException outside 2 to 100 characters
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 2, 100));
            return this;
        }

        /// {@return this builder, which sets the voice region}
        ///
        /// @param value the voice region; deprecated by Discord, which leaves it to channels
        public Builder region(String value) {
            region = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears the voice region}
        public Builder clearRegion() {
            region = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets what it takes to write here}
        ///
        /// @param value what it takes to write here
        public Builder verificationLevel(VerificationLevel value) {
            verificationLevel = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears what it takes to write here}
        public Builder clearVerificationLevel() {
            verificationLevel = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets what members are told about by default}
        ///
        /// @param value what members are told about by default
        public Builder defaultMessageNotifications(NotificationLevel value) {
            defaultMessageNotifications = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears what members are told about by default}
        public Builder clearDefaultMessageNotifications() {
            defaultMessageNotifications = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets whose pictures are scanned}
        ///
        /// @param value whose pictures are scanned
        public Builder explicitContentFilter(ContentFilterLevel value) {
            explicitContentFilter = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears whose pictures are scanned}
        public Builder clearExplicitContentFilter() {
            explicitContentFilter = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets where idle members are moved to}
        ///
        /// @param value where idle members are moved to
        public Builder afkChannelId(Snowflake value) {
            afkChannelId = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears where idle members are moved to}
        public Builder clearAfkChannelId() {
            afkChannelId = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets after how long members are idle}
        ///
        /// @param value after how long members are idle: 1, 5, 15, 30 or 60 minutes
        /// @throws hikari.api.error.LimitExceededException for any other duration
        public Builder afkTimeout(Duration value) {
            Limits.allowed(
                    "afk_timeout",
                    value.toString(),
                    IDLE.contains(value.toSeconds()),
                    IDLE + " seconds");
            afkTimeout = Settable.of(value);
            return this;
        }

        /// {@return this builder, which sets the icon}
        ///
        /// @param value the icon, as a `data:` address (see [hikari.api.DataUri])
        public Builder icon(String value) {
            icon = Settable.of(Limits.data("icon", value));
            return this;
        }

        /// {@return this builder, which clears the icon}
        public Builder clearIcon() {
            icon = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets the picture of invites}
        ///
        /// @param value the picture of invites, as a `data:` address (see [hikari.api.DataUri])
        public Builder splash(String value) {
            splash = Settable.of(Limits.data("splash", value));
            return this;
        }

        /// {@return this builder, which clears the picture of invites}
        public Builder clearSplash() {
            splash = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets the picture in discovery}
        ///
        /// @param value the picture in discovery, as a `data:` address (see [hikari.api.DataUri])
        public Builder discoverySplash(String value) {
            discoverySplash = Settable.of(Limits.data("discovery_splash", value));
            return this;
        }

        /// {@return this builder, which clears the picture in discovery}
        public Builder clearDiscoverySplash() {
            discoverySplash = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets the banner}
        ///
        /// @param value the banner, as a `data:` address (see [hikari.api.DataUri])
        public Builder banner(String value) {
            banner = Settable.of(Limits.data("banner", value));
            return this;
        }

        /// {@return this builder, which clears the banner}
        public Builder clearBanner() {
            banner = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets where joins and boosts are told}
        ///
        /// @param value where joins and boosts are told
        public Builder systemChannelId(Snowflake value) {
            systemChannelId = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears where joins and boosts are told}
        public Builder clearSystemChannelId() {
            systemChannelId = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets what is not told there}
        ///
        /// @param value what is not told there
        public Builder systemChannelFlags(Flags<SystemChannelFlag> value) {
            systemChannelFlags = Settable.of(value);
            return this;
        }

        /// {@return this builder, which sets where a community's rules are}
        ///
        /// @param value where a community's rules are
        public Builder rulesChannelId(Snowflake value) {
            rulesChannelId = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears where a community's rules are}
        public Builder clearRulesChannelId() {
            rulesChannelId = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets where Discord writes to a community's moderators}
        ///
        /// @param value where Discord writes to a community's moderators
        public Builder publicUpdatesChannelId(Snowflake value) {
            publicUpdatesChannelId = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears where Discord writes to a community's moderators}
        public Builder clearPublicUpdatesChannelId() {
            publicUpdatesChannelId = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets the language of a community}
        ///
        /// @param value the language of a community
        public Builder preferredLocale(String value) {
            preferredLocale = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears the language of a community}
        public Builder clearPreferredLocale() {
            preferredLocale = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets all features that can be switched and shall be on}
        ///
        /// @param value all features that can be switched and shall be on
        public Builder features(List<GuildFeature> value) {
            features = Settable.of(List.copyOf(value));
            return this;
        }

        /// {@return this builder, which sets the description}
        ///
        /// @param value the description
        /// @throws hikari.api.error.LimitExceededException outside 0 to 300 characters
        public Builder description(String value) {
            description = Settable.of(Limits.length("description", value, 0, 300));
            return this;
        }

        /// {@return this builder, which clears the description}
        public Builder clearDescription() {
            description = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets whether the bar of boosts is shown}
        ///
        /// @param value whether the bar of boosts is shown
        public Builder premiumProgressBarEnabled(boolean value) {
            premiumProgressBarEnabled = Settable.of(value);
            return this;
        }

        /// {@return this builder, which sets where Discord writes safety alerts to}
        ///
        /// @param value where Discord writes safety alerts to
        public Builder safetyAlertsChannelId(Snowflake value) {
            safetyAlertsChannelId = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears where Discord writes safety alerts to}
        public Builder clearSafetyAlertsChannelId() {
            safetyAlertsChannelId = Settable.ofNull();
            return this;
        }

        /// {@return this builder, which sets the picture above the guide for newcomers}
        ///
        /// @param value the picture, as a `data:` address (see [hikari.api.DataUri])
        public Builder homeHeader(String value) {
            homeHeader = Settable.of(Limits.data("home_header", value));
            return this;
        }

        /// {@return this builder, which clears the picture above the guide for newcomers}
        public Builder clearHomeHeader() {
            homeHeader = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditGuild build() {
            return new EditGuild(
                    name,
                    region,
                    verificationLevel,
                    defaultMessageNotifications,
                    explicitContentFilter,
                    afkChannelId,
                    afkTimeout,
                    icon,
                    splash,
                    discoverySplash,
                    banner,
                    systemChannelId,
                    systemChannelFlags,
                    rulesChannelId,
                    publicUpdatesChannelId,
                    preferredLocale,
                    features,
                    description,
                    premiumProgressBarEnabled,
                    safetyAlertsChannelId,
                    homeHeader);
        }
    }
}
