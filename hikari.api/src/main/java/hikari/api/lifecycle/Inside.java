package hikari.api.lifecycle;

import org.jspecify.annotations.Nullable;

/// In which lives the current thread works, innermost first. A life that was started inside another
/// is part of it.
record Inside(Life<?> life, @Nullable Inside outer) {
    private static final ScopedValue<Inside> CURRENT = ScopedValue.newInstance();

    static @Nullable Inside current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    static boolean of(Life<?> life) {
        for (var inside = current(); inside != null; inside = inside.outer) {
            if (inside.life == life) {
                return true;
            }
        }
        return false;
    }

    static ScopedValue.Carrier entering(Life<?> life) {
        return ScopedValue.where(CURRENT, new Inside(life, life.startedInside));
    }
}
