package hikari.api.cdn;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.PartialEmoji;
import hikari.api.guild.Sticker;
import hikari.api.json.Json;
import hikari.api.presence.PresenceUser;
import hikari.api.user.PrimaryGuild;
import hikari.api.user.User;
import jakarta.json.bind.Jsonb;
import java.io.StringReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Entities know where their pictures are.
class EntityImagesTest {
    private static final Jsonb JSONB = Json.create();
    private static final Snowflake GUILD = Snowflake.of(9);
    private static final String CDN = "https://cdn.discordapp.com/";

    @AfterAll
    static void close() throws Exception {
        JSONB.close();
    }

    private static <T> T read(String json, Class<T> type) {
        return Json.decode(JSONB, json.replace('\'', '"'), type);
    }

    private static User user(String more) {
        return read("{'id':'1','username':'u','discriminator':'0'" + more + "}", User.class);
    }

    @Test
    void aUserShowsTheOwnAvatarElseTheDefaultOne() {
        assertThat(user(",'avatar':'ab'").displayAvatarUrl()).hasToString(CDN + "avatars/1/ab.png");
        assertThat(user("").displayAvatarUrl()).hasToString(CDN + "embed/avatars/0.png");
        assertThat(user("").avatarUrl()).isEmpty();
    }

    @Test
    void aMemberShowsTheAvatarOfTheGuildElseTheUsers() {
        var user = user(",'avatar':'ab'");
        var account = "'user':{'id':'1','username':'u','discriminator':'0','avatar':'ab'}";
        var plain = read("{" + account + "}", Member.class);
        var dressed = read("{" + account + ",'avatar':'cd','banner':'a_e'}", Member.class);
        var nameless = read("{'avatar':'cd'}", Member.class);
        assertThat(plain.displayAvatarUrl(GUILD)).contains(user.displayAvatarUrl());
        assertThat(dressed.displayAvatarUrl(GUILD).map(ImageUrl::toString))
                .contains(CDN + "guilds/9/users/1/avatars/cd.png");
        assertThat(dressed.bannerUrl(GUILD).map(ImageUrl::toString))
                .contains(CDN + "guilds/9/users/1/banners/a_e.webp?animated=true");
        assertThat(nameless.avatarUrl(GUILD)).isEmpty();
        assertThat(nameless.displayAvatarUrl(GUILD)).isEmpty();
        assertThat(nameless.displayAvatarUrl(GUILD, user))
                .isEqualTo(dressed.displayAvatarUrl(GUILD).orElseThrow());
    }

    @Test
    void aGuildHasIconSplashesAndBanner() {
        var guild =
                read(
                        "{'id':'9','name':'g','owner_id':'1','icon':'i','splash':'s','discovery_splash':'d','banner':'b'}",
                        Guild.class);
        assertThat(guild.iconUrl()).contains(Cdn.guildIcon(GUILD, "i"));
        assertThat(guild.splashUrl()).contains(Cdn.guildSplash(GUILD, "s"));
        assertThat(guild.discoverySplashUrl()).contains(Cdn.guildDiscoverySplash(GUILD, "d"));
        assertThat(guild.bannerUrl()).contains(Cdn.guildBanner(GUILD, "b"));
    }

    @Test
    void customEmojisHavePicturesAndUnicodeOnesDoNot() {
        assertThat(read("{'id':'1','name':'a','animated':true}", Emoji.class).imageUrl())
                .contains(Cdn.animatedEmoji(Snowflake.of(1)));
        assertThat(PartialEmoji.custom("a", GUILD).imageUrl()).contains(Cdn.emoji(GUILD));
        assertThat(PartialEmoji.unicode("👍").imageUrl()).isEmpty();
    }

    @Test
    void aStickersFormatSaysWhereItIs() {
        var json = "{'id':'9','name':'s','tags':'','type':2,'format_type':%d}";
        assertThat(read(json.formatted(1), Sticker.class).imageUrl()).isEqualTo(Cdn.sticker(GUILD));
        assertThat(read(json.formatted(2), Sticker.class).imageUrl()).isEqualTo(Cdn.sticker(GUILD));
        assertThat(read(json.formatted(3), Sticker.class).imageUrl())
                .isEqualTo(Cdn.lottieSticker(GUILD));
        assertThat(read(json.formatted(4), Sticker.class).imageUrl())
                .isEqualTo(Cdn.gifSticker(GUILD));
        assertThat(read(json.formatted(99), Sticker.class).imageUrl())
                .isEqualTo(Cdn.sticker(GUILD));
    }

    @Test
    void whatDiscordDidNotTellHasNoAddress() {
        assertThat(read("{'id':'1'}", PresenceUser.class).avatarUrl()).isEmpty();
        assertThat(read("{'id':'1','avatar':null}", PresenceUser.class).avatarUrl()).isEmpty();
        assertThat(read("{'badge':'b'}", PrimaryGuild.class).badgeUrl()).isEmpty();
        assertThat(read("{'identity_guild_id':'9','badge':'b'}", PrimaryGuild.class).badgeUrl())
                .contains(Cdn.guildTagBadge(GUILD, "b"));
    }

    @Test
    void addressesAreNotWrittenAsJson() {
        var json = Json.encode(JSONB, user(",'avatar':'ab'"));
        try (var reader = jakarta.json.Json.createReader(new StringReader(json))) {
            assertThat(reader.readObject().keySet())
                    .contains("avatar")
                    .noneMatch(name -> name.endsWith("url"));
        }
    }
}
