package hikari.runtime.cache;

import hikari.runtime.pack.Packer;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lends the bytes in which rows are packed, so that a write need not make its own.
final class Spare {
    private static final int LARGEST = 1 << 16;

    private static final AtomicReference<@Nullable Packer> SPARE = new AtomicReference<>();

    private Spare() {}

    /// {@return what comes of packed bytes, which are lent for as long as the function runs}
    ///
    /// @param pack writes the bytes
    /// @param use makes something of them
    static <R> R packed(Consumer<Packer> pack, Function<Packer, R> use) {
        var spare = SPARE.getAndSet(null);
        var packer = spare == null ? new Packer() : spare.clear();
        pack.accept(packer);
        var result = use.apply(packer);
        if (packer.bytes().length <= LARGEST) {
            SPARE.set(packer);
        }
        return result;
    }
}
