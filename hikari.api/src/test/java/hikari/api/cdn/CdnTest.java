package hikari.api.cdn;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Addresses are those of Discord's table of CDN endpoints.
class CdnTest {
    private static final Snowflake ID = Snowflake.of(80351110224678912L);
    private static final Snowflake OTHER = Snowflake.of(2);
    private static final String HASH = "1269e74af4df7417b13759eae50c83dc";
    private static final String CDN = "https://cdn.discordapp.com/";

    static Stream<Arguments> still() {
        return Stream.of(
                Arguments.of(Cdn.guildIcon(ID, HASH), "icons/ID/HASH.png"),
                Arguments.of(Cdn.guildSplash(ID, HASH), "splashes/ID/HASH.png"),
                Arguments.of(Cdn.guildDiscoverySplash(ID, HASH), "discovery-splashes/ID/HASH.png"),
                Arguments.of(Cdn.guildBanner(ID, HASH), "banners/ID/HASH.png"),
                Arguments.of(Cdn.userBanner(ID, HASH), "banners/ID/HASH.png"),
                Arguments.of(Cdn.userAvatar(ID, HASH), "avatars/ID/HASH.png"),
                Arguments.of(
                        Cdn.memberAvatar(ID, OTHER, HASH), "guilds/ID/users/2/avatars/HASH.png"),
                Arguments.of(
                        Cdn.memberBanner(ID, OTHER, HASH), "guilds/ID/users/2/banners/HASH.png"),
                Arguments.of(Cdn.avatarDecoration(HASH), "avatar-decoration-presets/HASH.png"),
                Arguments.of(Cdn.applicationIcon(ID, HASH), "app-icons/ID/HASH.png"),
                Arguments.of(Cdn.applicationCover(ID, HASH), "app-icons/ID/HASH.png"),
                Arguments.of(Cdn.applicationAsset(ID, OTHER), "app-assets/ID/2.png"),
                Arguments.of(
                        Cdn.achievementIcon(ID, OTHER, HASH),
                        "app-assets/ID/achievements/2/icons/HASH.png"),
                Arguments.of(Cdn.storePageAsset(ID, OTHER), "app-assets/ID/store/2.png"),
                Arguments.of(
                        Cdn.stickerPackBanner(OTHER), "app-assets/710982414301790216/store/2.png"),
                Arguments.of(Cdn.teamIcon(ID, HASH), "team-icons/ID/HASH.png"),
                Arguments.of(Cdn.sticker(ID), "stickers/ID.png"),
                Arguments.of(Cdn.lottieSticker(ID), "stickers/ID.json"),
                Arguments.of(Cdn.roleIcon(ID, HASH), "role-icons/ID/HASH.png"),
                Arguments.of(Cdn.scheduledEventCover(ID, HASH), "guild-events/ID/HASH.png"),
                Arguments.of(Cdn.guildTagBadge(ID, HASH), "guild-tag-badges/ID/HASH.png"),
                Arguments.of(Cdn.groupIcon(ID, HASH), "channel-icons/ID/HASH.png"),
                Arguments.of(Cdn.emoji(ID), "emojis/ID.webp"));
    }

    @ParameterizedTest
    @MethodSource("still")
    void everyEndpointHasItsPath(ImageUrl image, String path) {
        assertThat(image.toString())
                .isEqualTo(CDN + path.replace("ID", ID.toString()).replace("HASH", HASH));
    }

    static Stream<Arguments> moving() {
        var hash = "a_" + HASH;
        return Stream.of(
                Arguments.of(Cdn.guildIcon(ID, hash), true),
                Arguments.of(Cdn.guildBanner(ID, hash), true),
                Arguments.of(Cdn.userBanner(ID, hash), true),
                Arguments.of(Cdn.userAvatar(ID, hash), true),
                Arguments.of(Cdn.memberAvatar(ID, OTHER, hash), true),
                Arguments.of(Cdn.memberBanner(ID, OTHER, hash), true),
                Arguments.of(Cdn.animatedEmoji(ID), true),
                Arguments.of(Cdn.guildSplash(ID, hash), false),
                Arguments.of(Cdn.guildDiscoverySplash(ID, hash), false),
                Arguments.of(Cdn.applicationIcon(ID, hash), false),
                Arguments.of(Cdn.teamIcon(ID, hash), false),
                Arguments.of(Cdn.roleIcon(ID, hash), false),
                Arguments.of(Cdn.guildTagBadge(ID, hash), false));
    }

    @ParameterizedTest
    @MethodSource("moving")
    void whatMovesIsAskedForAsMovingWebp(ImageUrl image, boolean moves) {
        assertThat(image.isMoving()).isEqualTo(moves);
        assertThat(image.toString()).endsWith(moves ? ".webp?animated=true" : ".png");
        assertThat(image.formats().contains(ImageFormat.GIF)).isEqualTo(moves);
    }

    @Test
    void gifStickersHaveAHostOfTheirOwn() {
        assertThat(Cdn.gifSticker(ID).uri())
                .isEqualTo(URI.create("https://media.discordapp.net/stickers/" + ID + ".gif"));
    }

    @Test
    void soundsHaveNoEnding() {
        assertThat(Cdn.sound(ID))
                .isEqualTo(URI.create("https://cdn.discordapp.com/soundboard-sounds/" + ID));
    }

    @Test
    void thereAreSixDefaultAvatarsForUniqueNamesAndFiveForDiscriminators() {
        assertThat(Cdn.defaultAvatar(ID, "0").toString())
                .isEqualTo(CDN + "embed/avatars/%d.png".formatted((80351110224678912L >> 22) % 6));
        assertThat(Cdn.defaultAvatar(Snowflake.of(5L << 22), "0").toString())
                .isEqualTo(CDN + "embed/avatars/5.png");
        assertThat(Cdn.defaultAvatar(ID, "1337").toString()).isEqualTo(CDN + "embed/avatars/2.png");
        assertThat(Cdn.defaultAvatar(ID, "0000").toString()).isEqualTo(CDN + "embed/avatars/0.png");
        assertThat(Cdn.defaultAvatar(Snowflake.of(-1), "").toString())
                .isEqualTo(CDN + "embed/avatars/%d.png".formatted((-1L >>> 22) % 6));
    }

    @Test
    void anActivityShowsItsApplicationsPictureOrOneFromElsewhere() {
        assertThat(Cdn.activityAsset(ID, "123"))
                .contains(URI.create(CDN + "app-assets/" + ID + "/123.png"));
        assertThat(Cdn.activityAsset(ID, "mp:external/x%20y/https/a.example/b.png"))
                .contains(
                        URI.create(
                                "https://media.discordapp.net/external/x%20y/https/a.example/b.png"));
        assertThat(Cdn.activityAsset(ID, "mp:no address")).isEmpty();
        assertThat(Cdn.activityAsset(ID, "spotify:ab")).isEmpty();
        assertThat(Cdn.activityAsset(ID, "")).isEmpty();
    }
}
