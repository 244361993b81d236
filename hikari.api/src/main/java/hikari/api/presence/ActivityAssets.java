package hikari.api.presence;

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
        Optional<String> inviteCoverImage) {}
