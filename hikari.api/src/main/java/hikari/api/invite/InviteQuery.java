package hikari.api.invite;

import hikari.api.Settable;
import hikari.api.Snowflake;
import java.util.function.Consumer;

/// What is to be brought with an invite.
///
/// @param guildScheduledEventId the planned event to bring
/// @param targetChannelId a channel that the address points into; in the OpenAPI document only
/// @param targetMessageId a message that the address points to; in the OpenAPI document only
/// @see "Discord documentation: Invite Resource, Get Invite"
public record InviteQuery(
        Settable<Snowflake> guildScheduledEventId,
        Settable<Snowflake> targetChannelId,
        Settable<Snowflake> targetMessageId) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static InviteQuery of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [InviteQuery]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<Snowflake> guildScheduledEventId = Settable.unset();
        private Settable<Snowflake> targetChannelId = Settable.unset();
        private Settable<Snowflake> targetMessageId = Settable.unset();

        private Builder() {}

        /// Sets the planned event to bring.
        ///
        /// @param value the planned event to bring
        /// @return this builder
        public Builder guildScheduledEventId(Snowflake value) {
            guildScheduledEventId = Settable.of(value);
            return this;
        }

        /// Sets a channel that the address points into.
        ///
        /// @param value a channel that the address points into; in the OpenAPI document only
        /// @return this builder
        public Builder targetChannelId(Snowflake value) {
            targetChannelId = Settable.of(value);
            return this;
        }

        /// Sets a message that the address points to.
        ///
        /// @param value a message that the address points to; in the OpenAPI document only
        /// @return this builder
        public Builder targetMessageId(Snowflake value) {
            targetMessageId = Settable.of(value);
            return this;
        }

        /// {@return the request}
        public InviteQuery build() {
            return new InviteQuery(guildScheduledEventId, targetChannelId, targetMessageId);
        }
    }
}
