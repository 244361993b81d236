package hikari.sandbox.voice;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.PacketShape;
import hikari.sandbox.RunningSandbox;
import hikari.sandbox.VoiceFault;
import hikari.sandbox.VoiceParticipant;
import hikari.sandbox.VoiceTarget;
import hikari.sandbox.VoiceTicket;
import hikari.sandbox.voice.media.MediaMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Media through the voice server: discovery, keep-alives, the relay and its faults.
@Timeout(60)
class MediaTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final VoiceTarget EVERYONE = new VoiceTarget.Everyone();

    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    private VoiceTicket ticket(String name) {
        var sandbox = on.sandbox();
        return sandbox.voice().join(sandbox.person(name).id(), lounge());
    }

    private long lounge() {
        return on.sandbox().channel("Lounge");
    }

    private VoiceClient.Speaker speaker(String name, MediaMode mode) throws InterruptedException {
        var speaker = VoiceClient.ready(on.sandbox(), ticket(name), mode);
        speaker.client.speak(speaker.media);
        long id = on.sandbox().person(name).id();
        await(all -> all.stream().anyMatch(one -> one.userId() == id && one.speaking() == 1));
        return speaker;
    }

    private List<VoiceParticipant> await(Predicate<List<VoiceParticipant>> wanted)
            throws InterruptedException {
        return on.sandbox().voice().await(lounge(), wanted, SOON);
    }

    private static byte[] frame(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFramePassesFromEachModeToEachOtherInEveryShape() throws InterruptedException {
        try (var ada = speaker("ada", MediaMode.AES);
                var grace = speaker("grace", MediaMode.XCHACHA);
                var linus = speaker("linus", MediaMode.XCHACHA)) {
            for (var shape : PacketShape.values()) {
                on.sandbox().voice().shape(shape);
                ada.media.say(frame("from ada"));
                grace.media.say(frame("from grace"));
                var heard = grace.media.hear();
                assertThat(heard.frame()).isEqualTo("from ada");
                assertThat(heard.rtp().ssrc()).isEqualTo((int) ada.media.ssrc());
                assertThat(heard.rtp().extension()).isEqualTo(shape.isExtended() ? 4 : 0);
                assertThat(heard.rtp().padded()).isEqualTo(shape.isPadded());
                assertThat(ada.media.hear().frame()).isEqualTo("from grace");
                assertThat(List.of(linus.media.hear().frame(), linus.media.hear().frame()))
                        .containsExactlyInAnyOrder("from ada", "from grace");
            }
        }
    }

    @Test
    void discoveryTellsTheAddressAndTheKeepAliveIsEchoed() throws InterruptedException {
        try (var ada = VoiceClient.ready(on.sandbox(), ticket("ada"), MediaMode.AES)) {
            assertThat(ada.media.discover().getPort()).isEqualTo(ada.media.localPort());
            var counter = new byte[] {0, 0, 0, 0, 0, 0, 0, 9};
            ada.media.send(counter);
            assertThat(ada.media.receive()).isEqualTo(counter);
            await(all -> all.getFirst().counts().keepAlives() == 1);
        }
    }

    @Test
    void discoveryThatIsIgnoredIsAnsweredWhenAskedAgain() {
        on.sandbox().voice().faults().inject(EVERYONE, new VoiceFault.IgnoreDiscovery(2));
        try (var client = VoiceClient.identified(on.sandbox(), ticket("ada"))) {
            var ready = client.next(2).data();
            try (var media =
                    new MediaSocket(ready.getInt("port"), ready.getJsonNumber("ssrc").intValue())) {
                media.askForAddress();
                media.askForAddress();
                assertThat(media.discover().getPort()).isEqualTo(media.localPort());
                assertThat(on.sandbox().voice().faults().pending()).isZero();
            }
        }
    }

    @Test
    void packetsBeforeTheFirstSpeakingAreRefused() throws InterruptedException {
        try (var ada = VoiceClient.ready(on.sandbox(), ticket("ada"), MediaMode.AES);
                var grace = speaker("grace", MediaMode.AES)) {
            ada.media.say(frame("too soon"));
            await(all -> all.getFirst().counts().refused() == 1);
            ada.client.speak(ada.media);
            await(all -> all.getFirst().speaking() == 1);
            ada.media.say(frame("now"));
            assertThat(grace.media.hear().frame()).isEqualTo("now");
        }
    }

    @Test
    void forgedPacketsAreCountedAndGoNowhere() throws InterruptedException {
        try (var ada = speaker("ada", MediaMode.AES);
                var grace = speaker("grace", MediaMode.AES)) {
            var key = ada.media.cipher();
            ada.media.key(grace.media.cipher());
            ada.media.say(frame("forged"));
            await(all -> all.getFirst().counts().undecipherable() == 1);
            ada.media.key(key);
            ada.media.say(frame("good"));
            assertThat(grace.media.hear().frame()).isEqualTo("good");
        }
    }

    @Test
    void packetsAreLostDoubledAndReorderedAsOrdered() throws InterruptedException {
        assertThat(heardWith(new VoiceFault.Lose(3))).containsExactly(1, 2, 4, 5);
        assertThat(heardWith(new VoiceFault.Duplicate(3))).containsExactly(1, 2, 3, 3, 4, 5, 6, 6);
        assertThat(heardWith(new VoiceFault.Reorder(3))).containsExactly(1, 2, 4, 3, 5);
    }

    private List<Integer> heardWith(VoiceFault fault) throws InterruptedException {
        on.sandbox().voice().faults().inject(EVERYONE, fault);
        var heard = new ArrayList<Integer>();
        try (var ada = speaker("ada", MediaMode.AES);
                var grace = speaker("grace", MediaMode.AES)) {
            for (int i = 1; i <= 6; i++) {
                ada.media.say(frame("frame"));
            }
            ada.media.send(new byte[8]); // its turn comes when the frames have gone on
            var counts = await(all -> all.getFirst().counts().keepAlives() == 1);
            assertThat(counts.getFirst().counts().received()).isEqualTo(6);
            for (int i = 0; i < counts.getLast().counts().relayed(); i++) {
                heard.add(grace.media.hear().rtp().sequence());
            }
        }
        on.sandbox().voice().faults().clear();
        for (var name : List.of("ada", "grace")) {
            on.sandbox().voice().leave(on.sandbox().person(name).id(), lounge());
        }
        return heard;
    }
}
