package hikari.runtime.docs;

import hikari.api.Snowflake;
import hikari.api.bot.GatewayBot;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.VoiceClosedException;
import hikari.api.voice.VoiceComponent;
import hikari.api.voice.VoiceConnectOptions;
import hikari.api.voice.audio.OpusCodecProvider;
import hikari.api.voice.audio.OpusCodecs;
import hikari.api.voice.audio.OpusDecoder;
import hikari.api.voice.audio.OpusSources;
import hikari.api.voice.audio.PcmSource;
import hikari.api.voice.audio.Playback;
import hikari.api.voice.audio.PlaybackEnd;
import hikari.api.voice.audio.PlayerListener;
import hikari.api.voice.audio.VoicePlayer;
import hikari.lavalink.LavalinkEvent;
import hikari.lavalink.LavalinkNode;
import hikari.lavalink.LavalinkOptions;
import java.io.InputStream;
import java.net.URI;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.logging.log4j.LogManager;

/// The code of the guide on voice, so that it compiles.
final class VoiceExamples {
    private final GatewayBot bot;
    private final VoiceComponent voice;
    private final Snowflake guild = Snowflake.of(1);
    private final Snowflake channel = Snowflake.of(2);
    private final Snowflake otherChannel = Snowflake.of(3);
    private final Snowflake user = Snowflake.of(4);

    VoiceExamples(GatewayBot bot) {
        this.bot = bot;
        this.voice = bot.voice();
    }

    private static void log(Object text) {
        LogManager.getLogger(VoiceExamples.class).info(text);
    }

    void play() {
        var connection = bot.voice().connect(guild, channel);
        connection.player().play(OpusSources.open(Path.of("welcome.opus")));
    }

    void options() {
        var options = VoiceConnectOptions.DEFAULT.selfDeafened().within(Duration.ofSeconds(10));
        var connection = voice.connect(guild, channel, options);
        voice.move(guild, otherChannel);
        log(connection.channelId());
        voice.disconnect(guild);
    }

    void end(DirectVoiceConnection connection) {
        try {
            connection.join();
        } catch (VoiceClosedException e) {
            log("It ended by itself: " + e.getMessage());
        }
    }

    void queue(VoicePlayer player) {
        player.enqueue(OpusSources.open(Path.of("one.opus")));
        player.enqueue(OpusSources.open(Path.of("two.webm")));
        player.pause();
        player.resume();
        player.skip();
        log(player.current().map(Playback::played) + ", then " + player.queue().size());
    }

    void listen(VoicePlayer player) {
        player.listen(
                new PlayerListener() {
                    @Override
                    public void ended(Playback playback, PlaybackEnd end) {
                        if (end instanceof PlaybackEnd.Failed(var cause)) {
                            log("That could not be played: " + cause.getMessage());
                        }
                    }

                    @Override
                    public void queueEmptied() {
                        voice.disconnect(guild);
                    }
                });
    }

    void track(VoicePlayer player) {
        var track = OpusSources.open(Path.of("song.opus"));
        log(track.tags().title().orElse("?") + ", " + track.duration());
        track.seek(Duration.ofMinutes(1));
        player.play(track);
    }

    void stream(VoicePlayer player, InputStream station) {
        player.play(OpusSources.open(station));
    }

    void receive(DirectVoiceConnection connection) {
        var hearing =
                connection.receive(frame -> {
                    if (!frame.isLost() && !frame.isSilence()) {
                        log(frame.userId() + " said " + frame.opus().remaining() + " bytes");
                    }
                });
        log(connection.users() + " are here, " + connection.speakers() + " spoke");
        hearing.close();
    }

    void privacy(DirectVoiceConnection connection) {
        connection.privacyCode().ifPresent(code -> log("Privacy code: " + code));
        connection.verificationCode(user).ifPresent(code -> log("Between us: " + code));
        log(connection.daveVersion() == 0 ? "not end-to-end encrypted" : "end-to-end encrypted");
    }

    void encode(VoicePlayer player) {
        PcmSource tone = new Tone(440, Duration.ofSeconds(2));
        player.play(OpusSources.encode(tone));
    }

    private static final class Tone implements PcmSource {
        private final double step;
        private long left;
        private double angle;

        Tone(int hertz, Duration length) {
            step = 2 * Math.PI * hertz / OpusCodecProvider.SAMPLE_RATE;
            left = length.toMillis() * OpusCodecProvider.SAMPLE_RATE / 1_000;
        }

        @Override
        public boolean read(ShortBuffer samples) {
            for (; left > 0 && samples.hasRemaining(); left--, angle += step) {
                var value = (short) (8_000 * Math.sin(angle));
                samples.put(value).put(value);
            }
            return left > 0;
        }
    }

    void decode(DirectVoiceConnection connection) {
        var codec = OpusCodecs.require();
        Map<Snowflake, OpusDecoder> decoders = new ConcurrentHashMap<>();
        var pcm = ShortBuffer.allocate(6 * OpusCodecProvider.FRAME_SAMPLES);
        connection.receive(frame -> {
            var decoder = decoders.computeIfAbsent(frame.userId(), _ -> codec.openDecoder());
            var count = decoder.decode(frame.opus(), pcm.clear());
            log(count + " samples");
        });
    }

    void lavalink(String password, Snowflake me) {
        var address = URI.create("http://localhost:2333");
        var node = LavalinkNode.create(LavalinkOptions.of(address, password, me));
        node.start();
        node.listen(event -> {
            switch (event) {
                case LavalinkEvent.TrackEnded(var where, var track, var reason)
                        when reason.mayStartNext() ->
                        log(track.info().title() + " ended in " + where);
                default -> {} // of no concern here
            }
        });
        var connection = voice.connect(guild, channel, node);
        node.load("ytsearch:a song").tracks().stream().findFirst().ifPresent(connection::play);
    }
}
