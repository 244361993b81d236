package hikari.plugin.radio;

import hikari.api.Snowflake;
import hikari.api.error.AudioException;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.VoiceComponent;
import hikari.api.voice.VoiceConnectOptions;
import hikari.api.voice.audio.OpusTrack;
import hikari.api.voice.audio.Playback;
import hikari.api.voice.audio.VoicePlayer;
import hikari.commands.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Plays the library's files in the voice channels of guilds.
final class Radio implements AutoCloseable {
    /// Each file that waits is open, and has been read ahead.
    private static final int LONGEST_QUEUE = 50;

    private final VoiceComponent voice;
    private final Library library;
    private final Function<Path, OpusTrack> opener;
    private final BiPredicate<Snowflake, Snowflake> heard;
    private final Set<Snowflake> joined = ConcurrentHashMap.newKeySet();

    /// A radio.
    ///
    /// @param voice joins channels
    /// @param library has the files
    /// @param opener opens them
    /// @param heard whether somebody is in a channel of a guild, beside the bot
    Radio(
            VoiceComponent voice,
            Library library,
            Function<Path, OpusTrack> opener,
            BiPredicate<Snowflake, Snowflake> heard) {
        this.voice = voice;
        this.library = library;
        this.opener = opener;
        this.heard = heard;
    }

    /// {@return whether the bot is in a voice channel of a guild, by whatever connection}
    boolean isIn(Snowflake guild) {
        return voice.findConnection(guild).isPresent();
    }

    /// Joins a channel, or moves there with what plays.
    void join(Snowflake guild, Snowflake channel) {
        if (connection(guild).isPresent()) {
            voice.move(guild, channel);
        } else {
            voice.connect(guild, channel, VoiceConnectOptions.DEFAULT.selfDeafened());
            joined.add(guild);
        }
    }

    /// Plays a file after all that plays.
    Song play(Snowflake guild, String name) throws IOException {
        var player = player(guild);
        if (player.queue().size() >= LONGEST_QUEUE) {
            throw new RefusedException("The queue is full.");
        }
        var file =
                library.find(name)
                        .orElseThrow(() -> new RefusedException("There is no such file."));
        try {
            var song = new Song(name, opener.apply(file));
            player.enqueue(song);
            return song;
        } catch (AudioException e) {
            throw new RefusedException("That file cannot be played.");
        }
    }

    /// Stops for now, or goes on.
    ///
    /// @return whether it is paused now
    boolean pause(Snowflake guild) {
        var player = player(guild);
        if (player.isPaused()) {
            player.resume();
        } else {
            player.pause();
        }
        return player.isPaused();
    }

    /// Goes on with the next one.
    ///
    /// @return what played
    Song skip(Snowflake guild) {
        var player = player(guild);
        var song =
                current(player).orElseThrow(() -> new RefusedException("Nothing is being played."));
        player.skip();
        return song;
    }

    void leave(Snowflake guild) {
        player(guild);
        disconnect(guild);
    }

    /// Leaves the guild's channel if nobody else is in it.
    void leaveIfAlone(Snowflake guild) {
        connection(guild)
                .filter(connection -> !heard.test(guild, connection.channelId()))
                .ifPresent(_ -> disconnect(guild));
    }

    /// Leaves all channels that it has joined: nobody else would.
    @Override
    public void close() {
        joined.stream()
                .filter(_ -> voice.state() == LifecycleState.ALIVE)
                .filter(guild -> connection(guild).isPresent())
                .forEach(this::disconnect);
    }

    private void disconnect(Snowflake guild) {
        joined.remove(guild);
        voice.disconnect(guild);
    }

    Optional<Song> current(Snowflake guild) {
        return current(player(guild));
    }

    List<Song> queue(Snowflake guild) {
        return player(guild).queue().stream().flatMap(next -> song(next).stream()).toList();
    }

    private VoicePlayer player(Snowflake guild) {
        return connection(guild)
                .map(DirectVoiceConnection::player)
                .orElseThrow(() -> new RefusedException("I am in no voice channel here."));
    }

    private Optional<DirectVoiceConnection> connection(Snowflake guild) {
        return voice.findConnection(guild)
                .filter(DirectVoiceConnection.class::isInstance)
                .map(DirectVoiceConnection.class::cast);
    }

    private static Optional<Song> current(VoicePlayer player) {
        return player.current().flatMap(Radio::song);
    }

    private static Optional<Song> song(Playback playback) {
        return playback.source() instanceof Song song ? Optional.of(song) : Optional.empty();
    }
}
