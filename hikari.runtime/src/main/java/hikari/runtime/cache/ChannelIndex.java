package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.runtime.pack.Unpacker;
import org.jspecify.annotations.Nullable;

/// The guild of each cached channel. Thread-safe.
final class ChannelIndex {
    private final Stripes rows = new Stripes();

    @Nullable Snowflake find(Snowflake channelId) {
        var row = new Unpacker();
        return rows.find(channelId.value(), row) ? Snowflake.of(row.takeLong()) : null;
    }

    void put(long channelId, Snowflake guildId) {
        var row = new Unpacker();
        if (rows.find(channelId, row) && row.takeLong() == guildId.value()) {
            return;
        }
        rows.change(
                channelId,
                table ->
                        Spare.packed(
                                packer -> packer.putLong(guildId.value()),
                                packed -> table.put(channelId, packed)));
    }

    void remove(long channelId) {
        rows.change(channelId, table -> table.remove(channelId));
    }
}
