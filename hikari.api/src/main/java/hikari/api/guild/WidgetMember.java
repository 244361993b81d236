package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.presence.Status;
import java.util.Optional;

/// A member in a widget, without the user's id.
///
/// @param id a number that stands for the member in this widget
/// @param username the name
/// @param discriminator `0000`
/// @param avatar always empty
/// @param status the status
/// @param avatarUrl where the avatar is
/// @param activity what the member does
/// @param deaf whether deafened
/// @param mute whether muted
/// @param selfDeaf whether deafened by itself
/// @param selfMute whether muted by itself
/// @param suppress whether in the audience
/// @param channelId the voice channel
/// @see "Discord documentation: Guild Resource, Guild Widget Object"
public record WidgetMember(
        String id,
        String username,
        String discriminator,
        Optional<String> avatar,
        Status status,
        String avatarUrl,
        Optional<WidgetActivity> activity,
        boolean deaf,
        boolean mute,
        boolean selfDeaf,
        boolean selfMute,
        boolean suppress,
        Optional<Snowflake> channelId) {}
