package hikari.api.webhook;

import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import hikari.api.guild.PartialGuild;
import hikari.api.user.User;
import java.util.Optional;

/// A way to write into a channel without a bot, or to follow one.
///
/// @param id the webhook's id
/// @param type what it is for
/// @param guildId the guild
/// @param channelId the channel
/// @param user who created it; not when fetched with its token
/// @param name the name that its messages show
/// @param avatar the hash of the avatar that its messages show
/// @param token what authorises messages; secret
/// @param applicationId the application that created it
/// @param sourceGuild the guild of the channel that is followed
/// @param sourceChannel the channel that is followed
/// @param url where to send messages, with the token; secret
/// @see "Discord documentation: Resources, Webhook, Webhook Object"
public record Webhook(
        Snowflake id,
        WebhookType type,
        Optional<Snowflake> guildId,
        Optional<Snowflake> channelId,
        Optional<User> user,
        Optional<String> name,
        Optional<String> avatar,
        Optional<String> token,
        Optional<Snowflake> applicationId,
        Optional<PartialGuild> sourceGuild,
        Optional<SourceChannel> sourceChannel,
        Optional<String> url) {

    /// {@return the webhook without its token and address}
    @Override
    public String toString() {
        return "Webhook[id=%s, type=%s, channelId=%s]"
                .formatted(id, type, channelId.map(Snowflake::toString).orElse("none"));
    }

    /// {@return the address of the avatar, if there is one}
    public Optional<ImageUrl> avatarUrl() {
        return avatar.map(hash -> Cdn.userAvatar(id, hash));
    }
}
