package hikari.api.json;

import hikari.api.json.Payloads.Payload;
import hikari.testkit.Fidelity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the corpus showed, for people: `target/conformance/unknown-members.txt`.
final class CorpusReport {
    private static final Path FILE = Path.of("target", "conformance", "unknown-members.txt");

    private final List<String> unknown = new ArrayList<>();
    private final Map<String, List<String>> others = new TreeMap<>();
    private final Map<String, Integer> byMember = new TreeMap<>();
    private int payloads;
    private int mended;
    private int seen;
    private int missed;

    void addOther(Payload payload, String reason) {
        others.computeIfAbsent(reason, ignored -> new ArrayList<>()).add(payload.place());
    }

    void add(Payload payload, Fidelity fidelity) {
        payloads++;
        mended += payload.mended().isPresent() ? 1 : 0;
        seen += fidelity.seen();
        missed += fidelity.unknown().size();
        var counts = new TreeMap<String, Integer>();
        fidelity.unknown().forEach(path -> counts.merge(path, 1, Integer::sum));
        counts.forEach((path, count) -> {
            unknown.add("%s  %s  %d".formatted(payload.place(), path, count));
            byMember.merge(
                    payload.entry().type().orElseThrow().getSimpleName() + " " + path,
                    count,
                    Integer::sum);
        });
    }

    double unknownShare() {
        return seen == 0 ? 0 : (double) missed / seen;
    }

    void write() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("payloads decoded, written again and compared: " + payloads);
        lines.add("of these mended before, see below: " + mended);
        lines.add("payloads not of this model, see below: " + countOthers());
        lines.add("members seen: " + seen);
        lines.add(
                "members that the model does not know: %d (%.3f %%)"
                        .formatted(missed, unknownShare() * 100));
        lines.add("\n# Unknown members, by type");
        byMember.forEach((member, count) -> lines.add(member + "  " + count));
        lines.add("\n# Unknown members, by payload: place, path, how many members");
        lines.addAll(unknown);
        lines.add("\n# Mended before they were decoded");
        Mending.all().forEach(mending -> lines.add(mending.place() + ": " + mending.reason()));
        lines.add("\n# Not of this model");
        others.forEach((reason, places) -> {
            lines.add("%s: %d".formatted(reason, places.size()));
            places.forEach(place -> lines.add("  " + place));
        });
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, lines);
    }

    private int countOthers() {
        return others.values().stream().mapToInt(List::size).sum();
    }
}
