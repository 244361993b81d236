package hikari.api.user;

import hikari.api.OpenEnum;
import java.util.Map;

/// Where an account is that a user linked.
///
/// @see "Discord documentation: Resources, User, Services"
public sealed interface ConnectionService extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ConnectionService of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ConnectionService {
        /// Amazon Music
        AMAZON_MUSIC("amazon-music"),
        /// Battle.net
        BATTLENET("battlenet"),
        /// Bungie.net
        BUNGIE("bungie"),
        /// Bluesky
        BLUESKY("bluesky"),
        /// Crunchyroll
        CRUNCHYROLL("crunchyroll"),
        /// a domain
        DOMAIN("domain"),
        /// eBay
        EBAY("ebay"),
        /// Epic Games
        EPIC_GAMES("epicgames"),
        /// Facebook
        FACEBOOK("facebook"),
        /// GitHub
        GITHUB("github"),
        /// Instagram; no longer added
        INSTAGRAM("instagram"),
        /// League of Legends; only in Discord's OpenAPI document
        LEAGUE_OF_LEGENDS("leagueoflegends"),
        /// Mastodon
        MASTODON("mastodon"),
        /// PayPal
        PAYPAL("paypal"),
        /// PlayStation Network
        PLAYSTATION("playstation"),
        /// Reddit
        REDDIT("reddit"),
        /// Riot Games; only in Discord's OpenAPI document
        RIOT_GAMES("riotgames"),
        /// Roblox
        ROBLOX("roblox"),
        /// Spotify
        SPOTIFY("spotify"),
        /// Skype; no longer added
        SKYPE("skype"),
        /// Steam
        STEAM("steam"),
        /// TikTok
        TIKTOK("tiktok"),
        /// Twitch
        TWITCH("twitch"),
        /// X
        TWITTER("twitter"),
        /// Xbox
        XBOX("xbox"),
        /// YouTube
        YOUTUBE("youtube");

        private static final Map<String, Known> BY_CODE = OpenEnum.byCode(values());

        private final String code;

        Known(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /// A value that this version does not know.
    ///
    /// @param code the value as Discord wrote it
    record Unknown(String code) implements ConnectionService {}
}
