package hikari.api.cdn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Only what Discord has can be asked for.
class ImageUrlTest {
    private static final Snowflake ID = Snowflake.of(1);
    private static final ImageUrl STILL = Cdn.userAvatar(ID, "ab");
    private static final ImageUrl MOVING = Cdn.userAvatar(ID, "a_ab");

    @Test
    void formatAndSizeEndTheAddress() {
        var root = "https://cdn.discordapp.com/avatars/1/a_ab";
        assertThat(MOVING.size(64)).hasToString(root + ".webp?animated=true&size=64");
        assertThat(MOVING.size(64).format(ImageFormat.GIF)).hasToString(root + ".gif?size=64");
        assertThat(MOVING.format(ImageFormat.WEBP)).hasToString(root + ".webp");
        assertThat(MOVING.format(ImageFormat.JPEG).size(4096)).hasToString(root + ".jpg?size=4096");
    }

    @Test
    void theLastSizeAndFormatCount() {
        assertThat(STILL.size(16).size(32)).isEqualTo(STILL.size(32));
        assertThat(STILL.format(ImageFormat.WEBP).format(ImageFormat.PNG)).isEqualTo(STILL);
    }

    @Property
    void sizesArePowersOfTwoFrom16To4096(@ForAll int pixels) {
        assertSize(pixels);
        assertSize(Math.floorMod(pixels, 5000));
    }

    @Test
    void everySizeOfTheDocumentationIsTaken() {
        for (int pixels = 0; pixels <= 8192; pixels++) {
            assertSize(pixels);
        }
    }

    private static void assertSize(int pixels) {
        if (Set.of(16, 32, 64, 128, 256, 512, 1024, 2048, 4096).contains(pixels)) {
            assertThat(STILL.size(pixels).uri()).hasQuery("size=" + pixels);
        } else {
            assertThatThrownBy(() -> STILL.size(pixels))
                    .isInstanceOf(LimitExceededException.class)
                    .hasMessageContaining("size")
                    .hasMessageContaining(Integer.toString(pixels))
                    .hasMessageContaining("16 to 4096");
        }
    }

    @Test
    void whatDoesNotMoveIsNotToBeHadMoving() {
        for (var format : Set.of(ImageFormat.GIF, ImageFormat.ANIMATED_WEBP, ImageFormat.LOTTIE)) {
            assertThatThrownBy(() -> STILL.format(format))
                    .isInstanceOfSatisfying(
                            LimitExceededException.class,
                            e -> assertThat(e.limit()).isEqualTo("PNG, JPEG, WEBP"));
        }
    }

    @Test
    void whatIsOfOneSizeStaysSo() {
        for (var image : Set.of(Cdn.sticker(ID), Cdn.gifSticker(ID), Cdn.defaultAvatar(ID, "0"))) {
            assertThat(image.size(128)).isEqualTo(image);
            assertThatThrownBy(() -> image.size(100)).isInstanceOf(LimitExceededException.class);
        }
    }

    @Test
    void whatMovesCanBeHadStill() {
        assertThat(MOVING.size(64).still())
                .hasToString("https://cdn.discordapp.com/avatars/1/a_ab.png?size=64");
        assertThat(STILL.format(ImageFormat.WEBP).still())
                .isEqualTo(STILL.format(ImageFormat.WEBP));
        assertThat(Cdn.gifSticker(ID).still()).isEqualTo(Cdn.gifSticker(ID));
    }

    @Test
    void aKindHasTheFormatsOfTheDocumentation() {
        var pictures = EnumSet.of(ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.WEBP);
        assertThat(Cdn.teamIcon(ID, "a").formats()).isEqualTo(pictures);
        assertThat(STILL.formats()).isEqualTo(pictures);
        assertThat(MOVING.formats())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(ImageFormat.LOTTIE)));
        assertThat(Cdn.avatarDecoration("a").formats()).containsExactly(ImageFormat.PNG);
        assertThat(Cdn.sticker(ID).formats()).containsExactly(ImageFormat.PNG);
        assertThat(Cdn.lottieSticker(ID).formats()).containsExactly(ImageFormat.LOTTIE);
    }

    @Property
    void whateverAHashIsTheAddressStaysInItsFolder(@ForAll String hash) {
        var uri = Cdn.userAvatar(ID, hash).size(16).uri();
        assertThat(uri).hasHost("cdn.discordapp.com").hasScheme("https");
        assertThat(uri.normalize().getRawPath()).startsWith("/avatars/1/");
        assertThat(uri.getRawPath().split("/", -1)).hasSize(4);
    }

    @Property
    void whateverAnActivityShowsIsDiscordsOrNothing(@ForAll String image) {
        for (var text : Set.of(image, "mp:" + image, "mp:@a.example/" + image)) {
            Cdn.activityAsset(ID, text)
                    .ifPresent(uri ->
                            assertThat(uri.getHost())
                                    .isIn("cdn.discordapp.com", "media.discordapp.net"));
        }
    }
}
