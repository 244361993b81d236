package hikari.runtime.cache;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.runtime.pack.Packer;
import hikari.runtime.pack.Unpacker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// A table is a sorted map whose older versions do not change.
class TableProperties {
    /// Random puts and removals, mostly of the one or mostly of the other, among few or many ids.
    @Property(tries = 60)
    void aTableHoldsWhatASortedMapHolds(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3000) int ids,
            @ForAll @IntRange(min = 1, max = 300) int longest,
            @ForAll @IntRange(min = 2, max = 8) int putsInTen) {
        var random = new Random(seed);
        var table = Table.EMPTY;
        var model = new TreeMap<Long, String>(Long::compareUnsigned);
        var versions = new ArrayList<Map.Entry<Table, Map<Long, String>>>();
        for (int i = 0; i < 2_000; i++) {
            long id = random.nextInt(ids) * 0x9E3779B97F4A7C15L; // also such as are below zero
            if (random.nextInt(10) < putsInTen) {
                var text = "x".repeat(random.nextInt(longest));
                table = table.put(id, packed(text));
                model.put(id, text);
            } else {
                table = table.remove(id);
                model.remove(id);
            }
            if (i % 500 == 0) {
                versions.add(Map.entry(table, new TreeMap<>(model)));
            }
        }
        versions.add(Map.entry(table, model));
        versions.forEach(version -> same(version.getKey(), version.getValue()));
        same(built(model), model);
    }

    @Property(tries = 20)
    void rowsThatComeInOrderFillTheirPages(@ForAll @IntRange(min = 0, max = 5000) int count) {
        var table = Table.EMPTY;
        var model = new TreeMap<Long, String>();
        for (long id = 0; id < count; id++) {
            table = table.put(id, packed("row"));
            model.put(id, "row");
        }
        same(table, model);
        same(built(model), model);
    }

    @Property(tries = 50)
    void whatIsThereAlreadyChangesNothing(@ForAll List<Long> ids) {
        var table = Table.EMPTY;
        for (var id : ids) {
            table = table.put(id, packed("row"));
        }
        for (var id : ids) {
            assertThat(table.put(id, packed("row"))).isSameAs(table);
        }
        assertThat(table.remove(17_000_000_001L)).isSameAs(table);
    }

    /// Of rows with the same id, the last stays.
    private static Table built(Map<Long, String> rows) {
        var builder = new Table.Builder();
        rows.forEach((id, text) -> {
            builder.add(id, packed("before"));
            builder.add(id, packed(text));
        });
        return builder.build();
    }

    private static Packer packed(String text) {
        var packer = new Packer();
        for (int i = 0; i < text.length(); i++) {
            packer.putByte(text.charAt(i));
        }
        packer.putByte(0);
        return packer;
    }

    private static String text(Unpacker row) {
        var text = new StringBuilder();
        for (int next = row.takeByte(); next != 0; next = row.takeByte()) {
            text.append((char) next);
        }
        return text.toString();
    }

    private static void same(Table table, Map<Long, String> model) {
        assertThat(table.size()).isEqualTo(model.size());
        var found = new TreeMap<Long, String>(Long::compareUnsigned);
        var order = new ArrayList<Long>();
        var row = new Unpacker();
        for (var rows = table.rows(); rows.advance(); ) {
            long id = rows.take(row);
            order.add(id);
            found.put(id, text(row));
        }
        assertThat(found).isEqualTo(model);
        assertThat(order).isSortedAccordingTo(Long::compareUnsigned).hasSize(model.size());
        model.forEach((id, text) -> {
            assertThat(table.find(id, row)).isTrue();
            assertThat(text(row)).isEqualTo(text);
            assertThat(table.has(id + 1)).isEqualTo(model.containsKey(id + 1));
        });
    }
}
