package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/// Measures against a raid, each for 24 hours at most.
///
/// @param invitesDisabledUntil until when nobody can join by invite
/// @param dmsDisabledUntil until when members cannot write each other directly
/// @see "Discord documentation: Resources, Guild, Modify Guild Incident Actions"
public record EditIncidents(
        Settable<Instant> invitesDisabledUntil, Settable<Instant> dmsDisabledUntil) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditIncidents of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditIncidents]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<Instant> invitesDisabledUntil = Settable.unset();
        private Settable<Instant> dmsDisabledUntil = Settable.unset();

        /// Discord documentation: Guild Resource, Modify Guild Incident Actions.
        private static final Duration MOST = Duration.ofHours(24);

        private Builder() {}

        /// Sets until when nobody can join by invite.
        ///
        /// @param value until when nobody can join by invite
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException more than 24 hours from now
        public Builder invitesDisabledUntil(Instant value) {
            invitesDisabledUntil = Settable.of(Limits.ahead("invites_disabled_until", value, MOST));
            return this;
        }

        /// {@return this builder, which clears until when nobody can join by invite}
        public Builder clearInvitesDisabledUntil() {
            invitesDisabledUntil = Settable.ofNull();
            return this;
        }

        /// Sets until when members cannot write each other directly.
        ///
        /// @param value until when members cannot write each other directly
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException more than 24 hours from now
        public Builder dmsDisabledUntil(Instant value) {
            dmsDisabledUntil = Settable.of(Limits.ahead("dms_disabled_until", value, MOST));
            return this;
        }

        /// {@return this builder, which clears until when members cannot write each other directly}
        public Builder clearDmsDisabledUntil() {
            dmsDisabledUntil = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditIncidents build() {
            return new EditIncidents(invitesDisabledUntil, dmsDisabledUntil);
        }
    }
}
