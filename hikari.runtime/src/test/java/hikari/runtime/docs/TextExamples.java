package hikari.runtime.docs;

import hikari.api.Snowflake;
import hikari.api.cdn.ImageFormat;
import hikari.api.channel.GuildChannel;
import hikari.api.error.LimitExceededException;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.PermissionHolder;
import hikari.api.guild.Permissions;
import hikari.api.message.AllowedMentions;
import hikari.api.message.Audience;
import hikari.api.message.Embed;
import hikari.api.message.EmbedImage;
import hikari.api.message.Message;
import hikari.api.rest.RestClient;
import hikari.api.text.Markdown;
import hikari.api.text.Markup;
import hikari.api.text.MessageText;
import hikari.api.text.TimestampStyle;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.logging.log4j.LogManager;

/// The code of the guide on text and pictures, so that it compiles.
final class TextExamples {
    private final Snowflake channel = Snowflake.of(1);
    private final Snowflake command = Snowflake.of(2);
    private final Snowflake helpers = Snowflake.of(3);
    private final User user;
    private final Guild guild;

    TextExamples(User user, Guild guild) {
        this.user = user;
        this.guild = guild;
    }

    private static void log(Object text) {
        LogManager.getLogger(TextExamples.class).info(text);
    }

    String write(Instant start) {
        var text =
                user.mention()
                        + " starts "
                        + Markup.timestamp(start, TimestampStyle.RELATIVE)
                        + " in "
                        + Markup.channel(channel)
                        + ", see "
                        + Markup.command("event info", command);
        return text;
    }

    static String read(Message message, Map<Snowflake, String> names) {
        var content = MessageText.parse(message.content());
        for (var piece : content.pieces()) {
            switch (piece.markup()) {
                case Markup.User(var id) -> log("a user: " + id);
                case Markup.MessageLink link -> log("a message: " + link.messageId());
                default -> log(piece.markup() + " from " + piece.start() + " to " + piece.end());
            }
        }
        var shown =
                content.render(
                        m -> m instanceof Markup.User(var id) ? "@" + names.get(id) : m.toString());
        return shown;
    }

    void send(RestClient rest, String name, Message message) {
        var quoted = Markdown.escape(name) + " said\n" + Markdown.codeBlock("", message.content());
        rest.messages()
                .create(
                        channel,
                        m ->
                                m.content(quoted)
                                        .allowedMentions(
                                                AllowedMentions.of(
                                                        a -> a.roles(helpers).repliedUser())));
    }

    void notified(
            GuildChannel place,
            PermissionHolder me,
            List<PermissionHolder> members,
            Set<Snowflake> online,
            String quoted) {
        var audience = Audience.of(Permissions.of(guild), place, members, Instant.now());
        var mentions = audience.mentionsBy(me, MessageText.parse(quoted), AllowedMentions.all());
        log(mentions.everyone() + ", roles " + mentions.roles() + ", users " + mentions.users());
        log(audience.notified(mentions, online::contains).size() + " are notified");
    }

    Object pictures(Embed.Builder embed, Member member) {
        embed.thumbnail(EmbedImage.of(user.displayAvatarUrl().size(128).toString()));
        var icon = guild.iconUrl().map(url -> url.still().format(ImageFormat.WEBP).uri());
        var avatar = member.displayAvatarUrl(guild.id(), user);
        try {
            user.defaultAvatarUrl().format(ImageFormat.GIF);
        } catch (LimitExceededException e) {
            log(e.field() + ": " + e.value() + ", not " + e.limit()); // format: GIF, not PNG
        }
        return List.of(icon, avatar);
    }
}
