package hikari.runtime.event;

import hikari.api.lifecycle.Component;
import hikari.testkit.ComponentContract;
import hikari.testkit.ComponentRig;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

class EventManagerLifecycleProperties extends ComponentContract {
    @Override
    protected ComponentRig rig() {
        return new Rig();
    }

    private static final class Rig implements ComponentRig {
        private final DefaultEventManager events = new DefaultEventManager(EventSettings.DEFAULT);
        private final AtomicReference<Runnable> inside = new AtomicReference<>(() -> {});

        Rig() {
            events.listen(Pinged.class, event -> inside.getAndSet(() -> {}).run());
        }

        @Override
        public Component component() {
            return events;
        }

        @Override
        public void use() {
            events.dispatch(Pinged.of(1, 0));
        }

        /// The thread that watches for slow listeners is all that it holds.
        @Override
        public int openResources() {
            return events.isWatching() ? 1 : 0;
        }

        @Override
        public Set<Ability> abilities() {
            return EnumSet.of(Ability.RUN_INSIDE);
        }

        @Override
        public void runInside(Runnable code) {
            inside.set(code);
            use();
        }
    }
}
