package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateStageInstance;
import hikari.api.guild.EditStageInstance;
import hikari.api.guild.StageInstance;
import java.util.function.Consumer;

/// Live stages: what is going on in stage channels.
///
/// @see "Discord documentation: Stage Instance Resource"
public interface Stages extends Reasoned<Stages> {
    /// {@return the live stage of a channel}
    ///
    /// @param channelId the channel
    /// @throws hikari.api.error.NotFoundException with code 10067 when nothing is going on
    /// @see "Discord documentation: Stage Instance Resource, Get Stage Instance"
    StageInstance fetch(Snowflake channelId);

    /// {@return a new live stage} Needs to be a moderator of the stage: `MANAGE_CHANNELS`,
    /// `MUTE_MEMBERS` and `MOVE_MEMBERS`. With a notification also `MENTION_EVERYONE`. Takes a
    /// reason. Fires `STAGE_INSTANCE_CREATE`.
    ///
    /// @param stage what it is like
    /// @see "Discord documentation: Stage Instance Resource, Create Stage Instance"
    StageInstance create(CreateStageInstance stage);

    /// {@return a new live stage} See [#create(CreateStageInstance)].
    ///
    /// @param stage sets what it is like
    default StageInstance create(Consumer<? super CreateStageInstance.Builder> stage) {
        return create(CreateStageInstance.of(stage));
    }

    /// {@return the live stage, as changed} Needs to be a moderator of the stage:
    /// `MANAGE_CHANNELS`, `MUTE_MEMBERS` and `MOVE_MEMBERS`. Takes a reason. Fires
    /// `STAGE_INSTANCE_UPDATE`.
    ///
    /// @param channelId the channel
    /// @param changes what to change
    /// @see "Discord documentation: Stage Instance Resource, Modify Stage Instance"
    StageInstance edit(Snowflake channelId, EditStageInstance changes);

    /// {@return the live stage, as changed} See [#edit(Snowflake, EditStageInstance)].
    ///
    /// @param channelId the channel
    /// @param changes sets what to change
    default StageInstance edit(
            Snowflake channelId, Consumer<? super EditStageInstance.Builder> changes) {
        return edit(channelId, EditStageInstance.of(changes));
    }

    /// Ends a live stage. Needs to be a moderator of the stage: `MANAGE_CHANNELS`, `MUTE_MEMBERS`
    /// and `MOVE_MEMBERS`. Takes a reason. Fires `STAGE_INSTANCE_DELETE`.
    ///
    /// @param channelId the channel
    /// @see "Discord documentation: Stage Instance Resource, Delete Stage Instance"
    void delete(Snowflake channelId);
}
