package hikari.runtime.pack;

import java.util.HashMap;
import java.util.Map;

/// Maps; their order is not kept.
record MapPacking<K, V>(Packing<K> keys, Packing<V> values) implements Packing<Map<K, V>> {
    @Override
    public Map<K, V> absent() {
        return Map.of();
    }

    @Override
    public boolean isAbsent(Map<K, V> value) {
        return value.isEmpty();
    }

    @Override
    public void pack(Map<K, V> value, Packer out) {
        out.putNumber(value.size());
        value.forEach((key, there) -> {
            keys.pack(key, out);
            values.pack(there, out);
        });
    }

    @Override
    public Map<K, V> unpack(Unpacker in) {
        var entries = new HashMap<K, V>();
        for (var left = in.takeNumber(); left > 0; left--) {
            var key = keys.unpack(in);
            entries.put(key, values.unpack(in));
        }
        return Map.copyOf(entries);
    }
}
