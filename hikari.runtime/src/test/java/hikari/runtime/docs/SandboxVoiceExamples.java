package hikari.runtime.docs;

import hikari.sandbox.Sandbox;
import hikari.sandbox.VoiceFault;
import hikari.sandbox.VoiceTarget;
import java.time.Duration;
import org.apache.logging.log4j.LogManager;

/// The code on voice in the page on the sandbox, so that it compiles.
final class SandboxVoiceExamples {
    private SandboxVoiceExamples() {}

    static void call(Sandbox sandbox, long lounge) throws InterruptedException {
        var voice = sandbox.voice();
        var trust = voice.clientContext();
        var ticket = voice.join(sandbox.person("ada").id(), lounge);
        voice.await(
                lounge,
                all -> all.size() == 2 && all.stream().allMatch(one -> one.epoch() > 0),
                Duration.ofSeconds(20));
        voice.faults()
                .inject(new VoiceTarget.User(ticket.userId()), new VoiceFault.CorruptCommit());
        LogManager.getLogger(SandboxVoiceExamples.class).info(trust.getProtocol());
    }
}
