package hikari.api.application;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.function.Consumer;

/// Which entitlements are asked for; all that are not deleted by default.
///
/// @param userId whose
/// @param skuIds for which SKUs
/// @param guildId of which guild
/// @param excludeEnded whether those that have ended are left out
/// @param excludeDeleted whether those that are deleted are left out; they are by default
/// @param onlyActive whether only those that hold at the moment are asked for; undocumented
/// @see "Discord documentation: Entitlement Resource, List Entitlements"
public record EntitlementFilter(
        Settable<Snowflake> userId,
        Settable<List<Snowflake>> skuIds,
        Settable<Snowflake> guildId,
        Settable<Boolean> excludeEnded,
        Settable<Boolean> excludeDeleted,
        Settable<Boolean> onlyActive) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EntitlementFilter of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EntitlementFilter]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<Snowflake> userId = Settable.unset();
        private Settable<List<Snowflake>> skuIds = Settable.unset();
        private Settable<Snowflake> guildId = Settable.unset();
        private Settable<Boolean> excludeEnded = Settable.unset();
        private Settable<Boolean> excludeDeleted = Settable.unset();
        private Settable<Boolean> onlyActive = Settable.unset();

        private Builder() {}

        /// Sets whose.
        ///
        /// @param value whose
        /// @return this builder
        public Builder userId(Snowflake value) {
            userId = Settable.of(value);
            return this;
        }

        /// Sets for which SKUs.
        ///
        /// @param value for which SKUs
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 100 elements
        public Builder skuIds(List<Snowflake> value) {
            skuIds = Settable.of(Limits.size("sku_ids", List.copyOf(value), 0, 100));
            return this;
        }

        /// Sets of which guild.
        ///
        /// @param value of which guild
        /// @return this builder
        public Builder guildId(Snowflake value) {
            guildId = Settable.of(value);
            return this;
        }

        /// Sets whether those that have ended are left out.
        ///
        /// @param value whether those that have ended are left out
        /// @return this builder
        public Builder excludeEnded(boolean value) {
            excludeEnded = Settable.of(value);
            return this;
        }

        /// Sets whether those that are deleted are left out.
        ///
        /// @param value whether those that are deleted are left out; they are by default
        /// @return this builder
        public Builder excludeDeleted(boolean value) {
            excludeDeleted = Settable.of(value);
            return this;
        }

        /// Sets whether only those that hold at the moment are asked for.
        ///
        /// @param value whether only those that hold at the moment are asked for; undocumented
        /// @return this builder
        public Builder onlyActive(boolean value) {
            onlyActive = Settable.of(value);
            return this;
        }

        /// {@return the request}
        public EntitlementFilter build() {
            return new EntitlementFilter(
                    userId, skuIds, guildId, excludeEnded, excludeDeleted, onlyActive);
        }
    }
}
