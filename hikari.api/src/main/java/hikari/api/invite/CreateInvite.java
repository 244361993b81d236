package hikari.api.invite;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A new invite.
///
/// @param maxAge how long it is valid; zero is without limit, a day is the default
/// @param maxUses how often it can be used; 0 is without limit
/// @param temporary whether members that it brings go when they disconnect
/// @param unique whether no similar invite is used in its place
/// @param targetType what a voice channel's invite is for
/// @param targetUserId whose stream it shows
/// @param targetApplicationId the activity that it opens
/// @param roleIds roles that it gives
/// @see "Discord documentation: Resources, Channel, Create Channel Invite"
public record CreateInvite(
        Settable<Duration> maxAge,
        Settable<Integer> maxUses,
        Settable<Boolean> temporary,
        Settable<Boolean> unique,
        Settable<InviteTargetType> targetType,
        Settable<Snowflake> targetUserId,
        Settable<Snowflake> targetApplicationId,
        Settable<List<Snowflake>> roleIds) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static CreateInvite of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [CreateInvite]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<Duration> maxAge = Settable.unset();
        private Settable<Integer> maxUses = Settable.unset();
        private Settable<Boolean> temporary = Settable.unset();
        private Settable<Boolean> unique = Settable.unset();
        private Settable<InviteTargetType> targetType = Settable.unset();
        private Settable<Snowflake> targetUserId = Settable.unset();
        private Settable<Snowflake> targetApplicationId = Settable.unset();
        private Settable<List<Snowflake>> roleIds = Settable.unset();

        private Builder() {}

        /// Sets how long it is valid.
        ///
        /// @param value how long it is valid; zero is without limit, a day is the default
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 604800 seconds
        public Builder maxAge(Duration value) {
            maxAge =
                    Settable.of(
                            Limits.between(
                                    "max_age",
                                    value,
                                    Duration.ofSeconds(0),
                                    Duration.ofSeconds(604800)));
            return this;
        }

        /// Sets how often it can be used.
        ///
        /// @param value how often it can be used; 0 is without limit
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 100
        public Builder maxUses(int value) {
            maxUses = Settable.of(Limits.range("max_uses", value, 0, 100));
            return this;
        }

        /// Sets whether members that it brings go when they disconnect.
        ///
        /// @param value whether members that it brings go when they disconnect
        /// @return this builder
        public Builder temporary(boolean value) {
            temporary = Settable.of(value);
            return this;
        }

        /// Sets whether no similar invite is used in its place.
        ///
        /// @param value whether no similar invite is used in its place
        /// @return this builder
        public Builder unique(boolean value) {
            unique = Settable.of(value);
            return this;
        }

        /// Sets what a voice channel's invite is for.
        ///
        /// @param value what a voice channel's invite is for
        /// @return this builder
        public Builder targetType(InviteTargetType value) {
            targetType = Settable.of(value);
            return this;
        }

        /// Sets whose stream it shows.
        ///
        /// @param value whose stream it shows
        /// @return this builder
        public Builder targetUserId(Snowflake value) {
            targetUserId = Settable.of(value);
            return this;
        }

        /// Sets the activity that it opens.
        ///
        /// @param value the activity that it opens
        /// @return this builder
        public Builder targetApplicationId(Snowflake value) {
            targetApplicationId = Settable.of(value);
            return this;
        }

        /// Sets roles that it gives.
        ///
        /// @param value roles that it gives
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException with more than 250 (Discord:
        ///   openapi.json)
        public Builder roleIds(List<Snowflake> value) {
            roleIds = Settable.of(Limits.size("role_ids", List.copyOf(value), 0, 250));
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException for a stream without a user, and for an
        ///   activity without an application
        public CreateInvite build() {
            if (targetType.value().equals(Optional.of(InviteTargetType.Known.STREAM))) {
                Limits.present("target_user_id", targetUserId);
            }
            if (targetType
                    .value()
                    .equals(Optional.of(InviteTargetType.Known.EMBEDDED_APPLICATION))) {
                Limits.present("target_application_id", targetApplicationId);
            }
            return new CreateInvite(
                    maxAge,
                    maxUses,
                    temporary,
                    unique,
                    targetType,
                    targetUserId,
                    targetApplicationId,
                    roleIds);
        }
    }
}
