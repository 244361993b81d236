package hikari.runtime.cache;

import hikari.runtime.pack.Unpacker;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The things in a table, each made when it is reached.
final class RowStream<T> extends AbstractSpliterator<T> {
    interface Maker<T> {
        T make(long id, Unpacker row);
    }

    private final Rows rows;
    private final Maker<T> maker;
    private final Unpacker row = new Unpacker();

    private RowStream(Table table, Maker<T> maker) {
        super(table.size(), Spliterator.SIZED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.rows = table.rows();
        this.maker = maker;
    }

    static <T> Stream<T> of(Table table, Maker<T> maker) {
        return StreamSupport.stream(new RowStream<>(table, maker), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (!rows.advance()) {
            return false;
        }
        var id = rows.take(row);
        action.accept(maker.make(id, row));
        return true;
    }
}
