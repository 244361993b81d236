package hikari.runtime.docs;

import hikari.api.DataUri;
import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.auditlog.AuditLogEvent;
import hikari.api.auditlog.AuditLogFilter;
import hikari.api.channel.TextChannel;
import hikari.api.channel.ThreadChannel;
import hikari.api.channel.VoiceChannel;
import hikari.api.error.LimitExceededException;
import hikari.api.error.NotFoundErrorCode;
import hikari.api.error.NotFoundException;
import hikari.api.message.AttachmentLimit;
import hikari.api.message.CreateMessage;
import hikari.api.message.Message;
import hikari.api.message.Upload;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.logging.log4j.LogManager;

/// The code of the guide on REST, so that it compiles.
final class RestExamples {
    private final RestClient rest;
    private final Snowflake guild = Snowflake.of(1);
    private final Snowflake channel = Snowflake.of(2);
    private final Snowflake message = Snowflake.of(3);
    private final Snowflake user = Snowflake.of(4);
    private final Snowflake other = Snowflake.of(5);
    private final Snowflake muted = Snowflake.of(6);

    RestExamples(RestClient rest) {
        this.rest = rest;
    }

    private static void log(Object text) {
        LogManager.getLogger(RestExamples.class).info(text);
    }

    static void alone(String secret) {
        var rest = RestClient.create(RestConfig.of(Token.bot(secret)));
        rest.start();
        var me = rest.users().fetchMe();
        rest.close();
        log(me);
    }

    void requests() throws IOException {
        rest.messages().create(channel, m -> m.content("hi").replyTo(message));
        rest.messages()
                .create(channel, CreateMessage.builder().content("hi").replyTo(message).build());
        try {
            rest.roles().create(guild, r -> r.name("x".repeat(101)));
        } catch (LimitExceededException e) {
            log(
                    e.field() + ": " + e.value() + ", not "
                            + e.limit()); // name: 101 characters, not 0 to 100 characters
        }
        var wave = DataUri.of(Path.of("wave.png"));
        rest.emojis().create(guild, e -> e.name("wave").image(wave));
        var moderation = rest.members().because("spam");
        moderation.kick(guild, user);
        moderation.addRole(guild, other, muted);
    }

    void files(byte[] loudness) {
        var cat = Upload.of(Path.of("cat.png")).withDescription("A cat").asSpoiler();
        var report = Upload.of(URI.create("https://example.org/report.pdf"));
        var film = Upload.of(Path.of("film.mp4")).observed(p -> log(p.sent() + " bytes"));
        rest.messages().create(channel, m -> m.upload(cat).upload(report));
        var limit = AttachmentLimit.of(rest.guilds().fetch(guild).premiumTier());
        rest.messages().create(channel, m -> m.attachmentLimit(limit).upload(film));
        var before = rest.messages().fetch(channel, message);
        rest.messages().edit(channel, message, m -> m.keepAll(before).upload(film));
        rest.messages().edit(channel, message, m -> m.files(film)); // this one alone
        var voice = Upload.of(Path.of("hi.ogg")).asVoice(Duration.ofSeconds(3), loudness);
        rest.messages().create(channel, m -> m.voiceMessage(voice));
    }

    String unions() {
        var text =
                switch (rest.channels().fetch(channel)) {
                    case TextChannel it -> it.topic().orElse("");
                    case ThreadChannel it -> it.name();
                    case VoiceChannel it -> it.bitrate() + " bit/s";
                    default -> "something else";
                };
        return text;
    }

    List<Message> pages(Instant yesterday) {
        var spam =
                rest.messages()
                        .fetchBefore(channel, Snowflake.at(yesterday))
                        .limit(1_000)
                        .filter(m -> m.content().contains("free nitro"))
                        .toList();
        rest.auditLogs()
                .fetchAll(
                        guild,
                        AuditLogFilter.of(f -> f.actionType(AuditLogEvent.Known.MEMBER_KICK)))
                .limit(10)
                .forEach(entry -> log(entry.reason().orElse("no reason")));
        return spam;
    }

    void longWork(String text) {
        rest.messages()
                .bulkDelete(
                        channel,
                        rest.messages()
                                .search(
                                        guild,
                                        s -> s.channelId(List.of(channel)).authorId(List.of(user)))
                                .map(Message::id)
                                .toList());
        try (var typing = rest.channels().typing(channel)) {
            rest.messages().create(channel, m -> m.content(text));
        }
    }

    void errors() {
        try {
            rest.members().fetch(guild, user);
        } catch (NotFoundException e) {
            if (e.code() == NotFoundErrorCode.UNKNOWN_MEMBER) {
                log("has left");
            }
        }
    }
}
