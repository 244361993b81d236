package hikari.api.gateway;

import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.EnumSet;
import java.util.Set;

/// Opcode 43: what to send of the voice channels of a guild that is in no channel object.
///
/// @param guildId the guild
/// @param fields what to send, at least one
/// @see "Discord documentation: Gateway Events, Request Channel Info"
public record ChannelInfoRequest(Snowflake guildId, Set<Field> fields) {

    /// Checks that something is asked for.
    public ChannelInfoRequest {
        Limits.range("fields", fields.size(), 1, Field.values().length);
        fields = Set.copyOf(fields);
    }

    /// {@return a request for everything}
    ///
    /// @param guildId the guild
    public static ChannelInfoRequest all(Snowflake guildId) {
        return new ChannelInfoRequest(guildId, EnumSet.allOf(Field.class));
    }

    /// Something that can be asked for.
    public enum Field {
        /// The line of text below the name.
        STATUS("status"),
        /// Since when somebody is in the channel.
        VOICE_START_TIME("voice_start_time");

        private final String code;

        Field(String code) {
            this.code = code;
        }

        /// {@return what Discord calls it}
        public String code() {
            return code;
        }
    }
}
