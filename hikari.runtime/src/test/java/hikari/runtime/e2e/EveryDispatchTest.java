package hikari.runtime.e2e;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hikari.api.event.Event;
import hikari.api.event.EventStream;
import hikari.api.event.ShardReadyEvent;
import hikari.api.event.ShardResumedEvent;
import hikari.api.gateway.Intent;
import hikari.runtime.dispatch.DispatchReader;
import hikari.runtime.event.Log;
import hikari.sandbox.Fault;
import hikari.sandbox.FaultTarget;
import hikari.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Every dispatch of Discord's documentation, from the sandbox's gateway to a running bot, over
/// real sockets. Writes `hikari.gateway/target/conformance/dispatches.txt`.
@Timeout(120)
class EveryDispatchTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Path REPORT =
            Path.of("..", "hikari.gateway", "target", "conformance", "dispatches.txt");

    /// Nothing of its kind was recorded.
    private static final Dispatches.Example LAST =
            Dispatches.least().stream()
                    .filter(example -> example.name().equals("RATE_LIMITED"))
                    .findFirst()
                    .orElseThrow();

    private final TreeMap<String, TreeSet<String>> received = new TreeMap<>();

    @Test
    void everyDispatchArrivesAsItsTypedEvent() throws IOException {
        try (var log = Log.of(DispatchReader.class);
                var it = everything()) {
            startAndResume(it);
            for (var example : Dispatches.least()) {
                sendAndReceive(it, example);
            }
            assertThat(log.messages()).isEmpty();
        }
        write();
        Dispatches.documented().ifPresent(names -> assertThat(received).containsKeys(keys(names)));
        assertThat(received).hasSize(82);
    }

    @Test
    void whatWasRecordedOfDiscordArrivesAsTheSameEvents() {
        assumeTrue(Dispatches.documented().isPresent(), "the recorded payloads are not here");
        var types = Dispatches.least().stream().collect(groupingBy(Dispatches.Example::name));
        var recorded = Dispatches.recorded(types.keySet());
        try (var it = everything();
                var events = it.bot.events().stream(Event.class, 10_000)) {
            it.bot.start();
            recorded.forEach((name, some) ->
                    some.stream()
                            .map(data -> new Dispatches.Example(name, Event.class, data))
                            .forEach(each -> it.sandbox.gateway().publish(each.toSend())));
            it.sandbox.gateway().publish(LAST.toSend());
            var seen = seen(events);
            assertThat(recorded).hasSizeGreaterThan(50);
            for (var name : recorded.keySet()) {
                assertThat(types.get(name)).as(name).anyMatch(each -> seen.contains(each.event()));
            }
        }
    }

    private static Set<Class<?>> seen(EventStream<Event> events) {
        var seen = new HashSet<Class<?>>();
        while (!seen.contains(LAST.event())) {
            seen.add(events.next(LONG).orElseThrow().getClass());
        }
        return seen;
    }

    private static SandboxedBot everything() {
        var all = Intent.unprivileged().with(Intent.privileged());
        var options = SandboxOptions.builder().allowedPrivileged(Intent.privileged().bits());
        return new SandboxedBot(options.build(), builder -> builder.intents(all));
    }

    private void startAndResume(SandboxedBot it) {
        try (var ready = it.bot.events().expect(ShardReadyEvent.class, _ -> true);
                var resumed = it.bot.events().expect(ShardResumedEvent.class, _ -> true)) {
            it.bot.start();
            note("READY", ready.await(LONG));
            it.sandbox
                    .faults()
                    .now(new FaultTarget.Everyone(), new Fault.Drop(Fault.Ending.RST, 0));
            note("RESUMED", resumed.await(LONG));
        }
    }

    private void sendAndReceive(SandboxedBot it, Dispatches.Example example) {
        try (var event = it.bot.events().expect(example.event(), _ -> true)) {
            it.sandbox.gateway().publish(example.toSend());
            note(example.name(), event.await(LONG));
        }
    }

    private void note(String name, Event event) {
        received.computeIfAbsent(name, _ -> new TreeSet<>()).add(event.getClass().getSimpleName());
    }

    private void write() throws IOException {
        Files.createDirectories(REPORT.getParent());
        Files.write(
                REPORT,
                received.entrySet().stream()
                        .map(entry ->
                                "%s %s"
                                        .formatted(
                                                entry.getKey(), String.join(" ", entry.getValue())))
                        .toList());
    }

    private static String[] keys(List<String> names) {
        return names.toArray(String[]::new);
    }
}
