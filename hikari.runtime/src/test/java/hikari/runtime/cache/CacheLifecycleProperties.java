package hikari.runtime.cache;

import hikari.api.cache.CacheSettings;
import hikari.api.lifecycle.Component;
import hikari.testkit.ComponentContract;
import hikari.testkit.ComponentRig;

class CacheLifecycleProperties extends ComponentContract {
    @Override
    protected ComponentRig rig() {
        return new Rig();
    }

    /// What is cached is all that a cache holds: an empty one that is alive counts, too.
    private static final class Rig implements ComponentRig {
        private final DefaultEntityStore cache = new DefaultEntityStore(CacheSettings.ALL);

        @Override
        public Component component() {
            return cache;
        }

        @Override
        public void use() {
            cache.putMe(Things.me(1));
        }

        @Override
        public int openResources() {
            return (cache.isAlive() ? 1 : 0) + (cache.me().isPresent() ? 1 : 0);
        }
    }
}
