package hikari.api.guild;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Changes to a member.
///
/// @param nick the name in this guild
/// @param roles all roles that the member shall have
/// @param mute whether the member is muted in voice; refused when not in voice
/// @param deaf whether the member is deafened in voice; refused when not in voice
/// @param channelId the voice channel to move the member to; cleared disconnects
/// @param communicationDisabledUntil until when the member is timed out, at most 28 days from now
/// @param flags marks of the membership
/// @see "Discord documentation: Resources, Guild, Modify Guild Member"
public record EditMember(
        Settable<String> nick,
        Settable<List<Snowflake>> roles,
        Settable<Boolean> mute,
        Settable<Boolean> deaf,
        Settable<Snowflake> channelId,
        Settable<Instant> communicationDisabledUntil,
        Settable<Flags<MemberFlag>> flags) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditMember of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditMember]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> nick = Settable.unset();
        private Settable<List<Snowflake>> roles = Settable.unset();
        private Settable<Boolean> mute = Settable.unset();
        private Settable<Boolean> deaf = Settable.unset();
        private Settable<Snowflake> channelId = Settable.unset();
        private Settable<Instant> communicationDisabledUntil = Settable.unset();
        private Settable<Flags<MemberFlag>> flags = Settable.unset();

        private Builder() {}

        /// Sets the name in this guild.
        ///
        /// @param value the name in this guild
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 32 characters
        public Builder nick(String value) {
            nick = Settable.of(Limits.length("nick", value, 1, 32));
            return this;
        }

        /// {@return this builder, which clears the name in this guild}
        public Builder clearNick() {
            nick = Settable.ofNull();
            return this;
        }

        /// Sets all roles that the member shall have.
        ///
        /// @param value all roles that the member shall have
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 350 elements (Discord:
        ///   openapi.json)
        public Builder roles(List<Snowflake> value) {
            roles = Settable.of(Limits.size("roles", List.copyOf(value), 0, 350));
            return this;
        }

        /// Sets whether the member is muted in voice.
        ///
        /// @param value whether the member is muted in voice; refused when not in voice
        /// @return this builder
        public Builder mute(boolean value) {
            mute = Settable.of(value);
            return this;
        }

        /// Sets whether the member is deafened in voice.
        ///
        /// @param value whether the member is deafened in voice; refused when not in voice
        /// @return this builder
        public Builder deaf(boolean value) {
            deaf = Settable.of(value);
            return this;
        }

        /// Sets the voice channel to move the member to.
        ///
        /// @param value the voice channel to move the member to; cleared disconnects
        /// @return this builder
        public Builder channelId(Snowflake value) {
            channelId = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears the voice channel to move the member to}
        public Builder clearChannelId() {
            channelId = Settable.ofNull();
            return this;
        }

        /// Sets until when the member is timed out.
        ///
        /// @param value until when the member is timed out, at most 28 days from now
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException more than 28 days from now
        public Builder communicationDisabledUntil(Instant value) {
            communicationDisabledUntil =
                    Settable.of(
                            Limits.ahead(
                                    "communication_disabled_until", value, Duration.ofDays(28)));
            return this;
        }

        /// {@return this builder, which clears until when the member is timed out}
        public Builder clearCommunicationDisabledUntil() {
            communicationDisabledUntil = Settable.ofNull();
            return this;
        }

        /// Sets marks of the membership.
        ///
        /// @param value marks of the membership
        /// @return this builder
        public Builder flags(Flags<MemberFlag> value) {
            flags = Settable.of(value);
            return this;
        }

        /// {@return the request}
        public EditMember build() {
            return new EditMember(
                    nick, roles, mute, deaf, channelId, communicationDisabledUntil, flags);
        }
    }
}
