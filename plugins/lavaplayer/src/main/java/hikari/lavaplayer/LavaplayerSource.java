package hikari.lavaplayer;

import com.sedmelluq.discord.lavaplayer.player.AudioPlayer;
import com.sedmelluq.discord.lavaplayer.track.AudioTrack;
import com.sedmelluq.discord.lavaplayer.track.playback.MutableAudioFrame;
import hikari.api.voice.audio.OpusSource;
import java.nio.ByteBuffer;
import java.util.Optional;

/// What a Lavaplayer plays. Its manager must give out Opus of 48 kHz, stereo, 20 ms a frame, as it
/// does by itself.
///
/// Lavaplayer tells its listeners on the thread that asks for frames, which here is the one that
/// serves hundreds of connections: listeners must not block.
public final class LavaplayerSource implements OpusSource {
    private final AudioPlayer player;
    private final Optional<AudioTrack> track;
    private final ByteBuffer buffer = ByteBuffer.allocate(MAX_FRAME);
    private final MutableAudioFrame frame = new MutableAudioFrame();

    private LavaplayerSource(AudioPlayer player, Optional<AudioTrack> track) {
        this.player = player;
        this.track = track;
        frame.setBuffer(buffer);
    }

    /// {@return whatever the player plays, without an end} Closing it destroys the player.
    ///
    /// @param player the player
    public static LavaplayerSource of(AudioPlayer player) {
        return new LavaplayerSource(player, Optional.empty());
    }

    /// {@return one track, which the player begins to play} It ends when the player plays it no
    /// more. Closing it destroys the player.
    ///
    /// @param player the player, for this track alone
    /// @param track the track
    public static LavaplayerSource of(AudioPlayer player, AudioTrack track) {
        player.playTrack(track);
        return new LavaplayerSource(player, Optional.of(track));
    }

    @Override
    public int read(ByteBuffer into) {
        if (player.provide(frame)) {
            buffer.position(0).limit(frame.getDataLength());
            into.put(buffer);
            return frame.getDataLength();
        }
        return track.filter(playing -> playing != player.getPlayingTrack()).isPresent()
                ? ENDED
                : NOTHING_NOW;
    }

    @Override
    public void close() {
        player.destroy();
    }
}
