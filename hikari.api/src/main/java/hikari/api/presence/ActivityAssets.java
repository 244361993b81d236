package hikari.api.presence;

import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import java.net.URI;
import java.util.Optional;

/// Pictures of an [Activity]. A picture is named by the id of an asset, or `mp:` and the end of an
/// address.
///
/// @param largeImage the large picture
/// @param largeText the text on it
/// @param largeUrl where it links to
/// @param smallImage the small picture
/// @param smallText the text on it
/// @param smallUrl where it links to
/// @param inviteCoverImage the picture of invitations
/// @see "Discord documentation: Gateway Events, Activity Assets"
public record ActivityAssets(
        Optional<String> largeImage,
        Optional<String> largeText,
        Optional<String> largeUrl,
        Optional<String> smallImage,
        Optional<String> smallText,
        Optional<String> smallUrl,
        Optional<String> inviteCoverImage) {

    /// {@return the address of the large picture, if there is one}
    ///
    /// @param applicationId the activity's application
    public Optional<URI> largeImageUri(Snowflake applicationId) {
        return largeImage.flatMap(image -> Cdn.activityAsset(applicationId, image));
    }

    /// {@return the address of the small picture, if there is one}
    ///
    /// @param applicationId the activity's application
    public Optional<URI> smallImageUri(Snowflake applicationId) {
        return smallImage.flatMap(image -> Cdn.activityAsset(applicationId, image));
    }

    /// {@return the address of the picture of invitations, if there is one}
    ///
    /// @param applicationId the activity's application
    public Optional<URI> inviteCoverImageUri(Snowflake applicationId) {
        return inviteCoverImage.flatMap(image -> Cdn.activityAsset(applicationId, image));
    }
}
