package hikari.sandbox;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A sandbox that runs during each test, with a caller as the bot and one as the page.
public final class RunningSandbox implements BeforeEachCallback, AfterEachCallback {
    private final SandboxOptions options;
    private Optional<Parts> parts = Optional.empty();

    private record Parts(Sandbox sandbox, Caller bot, Caller control) {}

    public RunningSandbox(SandboxOptions options) {
        this.options = options;
    }

    /// One without rate limits.
    public static RunningSandbox unlimited() {
        return new RunningSandbox(SandboxOptions.builder().withoutRateLimits().build());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var sandbox = Sandbox.create(options);
        sandbox.start();
        parts = Optional.of(new Parts(sandbox, Caller.bot(sandbox), Caller.control(sandbox)));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var running = parts.orElseThrow();
        running.bot().close();
        running.control().close();
        running.sandbox().close();
    }

    public Sandbox sandbox() {
        return parts.orElseThrow().sandbox();
    }

    public Caller bot() {
        return parts.orElseThrow().bot();
    }

    public Caller control() {
        return parts.orElseThrow().control();
    }

    public String general() {
        return "/channels/" + sandbox().channel("general");
    }

    public String guild() {
        return "/guilds/" + sandbox().guildId();
    }

    public String commands() {
        return "/applications/" + sandbox().applicationId() + "/commands";
    }
}
