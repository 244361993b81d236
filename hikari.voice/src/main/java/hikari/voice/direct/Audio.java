package hikari.voice.direct;

import hikari.api.voice.audio.AudioReceiver;
import hikari.voice.player.QueuePlayer;
import hikari.voice.receive.ReceiveCounts;
import hikari.voice.send.SendCounts;
import hikari.voice.send.Speech;
import java.util.List;

/// What a connection says and who hears it, which outlives its servers.
///
/// @param player what it says
/// @param speech makes packets of that
/// @param sent what was sent
/// @param receivers who hears others
/// @param received what came
record Audio(
        QueuePlayer player,
        Speech speech,
        SendCounts sent,
        List<AudioReceiver> receivers,
        ReceiveCounts received) {}
