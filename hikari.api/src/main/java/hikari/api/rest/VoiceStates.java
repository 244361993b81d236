package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.voice.EditOwnVoiceState;
import hikari.api.voice.EditVoiceState;
import hikari.api.voice.VoiceRegion;
import hikari.api.voice.VoiceState;
import java.util.List;
import java.util.function.Consumer;

/// Who is in which voice channel, and how; and where voice channels are served.
///
/// @see "Discord documentation: Voice Resource"
public interface VoiceStates extends Reasoned<VoiceStates> {
    /// {@return where the bot is}
    ///
    /// @param guildId the guild
    /// @throws hikari.api.error.NotFoundException with code 10065 when the user is in no voice
    ///   channel
    /// @see "Discord documentation: Voice Resource, Get Current User Voice State"
    VoiceState fetchMine(Snowflake guildId);

    /// {@return where a user is} Needs the right to connect to the user's channel, `CONNECT`.
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @throws hikari.api.error.NotFoundException with code 10065 when the user is in no voice
    ///   channel
    /// @see "Discord documentation: Voice Resource, Get User Voice State"
    VoiceState fetch(Snowflake guildId, Snowflake userId);

    /// Changes how the bot is on a stage, to which it must be connected. Needs `MUTE_MEMBERS` to
    /// speak, and `REQUEST_TO_SPEAK` to ask for it; neither to go back. Fires `VOICE_STATE_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param changes what to change
    /// @throws hikari.api.error.BadRequestException when the channel is no stage
    /// @throws hikari.api.error.NotFoundException with code 10065 when the user is in no voice
    ///   channel
    /// @see "Discord documentation: Voice Resource, Modify Current User Voice State"
    void editMine(Snowflake guildId, EditOwnVoiceState changes);

    /// See [#editMine(Snowflake, EditOwnVoiceState)].
    ///
    /// @param guildId the guild
    /// @param changes sets what to change
    default void editMine(Snowflake guildId, Consumer<? super EditOwnVoiceState.Builder> changes) {
        editMine(guildId, EditOwnVoiceState.of(changes));
    }

    /// Changes how a user is on a stage, to which the user must be connected. Needs `MUTE_MEMBERS`.
    /// Fires `VOICE_STATE_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param changes what to change
    /// @throws hikari.api.error.BadRequestException when the channel is no stage
    /// @throws hikari.api.error.NotFoundException with code 10065 when the user is in no voice
    ///   channel
    /// @see "Discord documentation: Voice Resource, Modify User Voice State"
    void edit(Snowflake guildId, Snowflake userId, EditVoiceState changes);

    /// See [#edit(Snowflake, Snowflake, EditVoiceState)].
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param changes sets what to change
    default void edit(
            Snowflake guildId, Snowflake userId, Consumer<? super EditVoiceState.Builder> changes) {
        edit(guildId, userId, EditVoiceState.of(changes));
    }

    /// Shows a text beside a voice channel. Needs `SET_VOICE_CHANNEL_STATUS`, and `MANAGE_CHANNELS`
    /// while the bot is not in the channel. Takes a reason. Fires `VOICE_CHANNEL_STATUS_UPDATE`.
    ///
    /// @param channelId the channel
    /// @param status the text, up to 500 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    /// @see "Discord documentation: Channel Resource, Set Voice Channel Status"
    void setStatus(Snowflake channelId, String status);

    /// Removes the text beside a voice channel. Needs `SET_VOICE_CHANNEL_STATUS`, and
    /// `MANAGE_CHANNELS` while the bot is not in the channel. Takes a reason. Fires
    /// `VOICE_CHANNEL_STATUS_UPDATE`.
    ///
    /// @param channelId the channel
    /// @see "Discord documentation: Channel Resource, Set Voice Channel Status"
    void clearStatus(Snowflake channelId);

    /// {@return the regions in which voice and stage channels can be served}
    ///
    /// @see "Discord documentation: Voice Resource, List Voice Regions"
    List<VoiceRegion> fetchRegions();

    /// {@return the regions that a guild may use, with its own if it is a VIP}
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Guild Resource, Get Guild Voice Regions"
    List<VoiceRegion> fetchRegions(Snowflake guildId);
}
