package hikari.runtime.bot;

import hikari.api.lifecycle.Component;
import hikari.api.rest.RestConfig;
import hikari.testkit.ComponentContract;
import hikari.testkit.ComponentRig;

class RestApplicationLifecycleProperties extends ComponentContract {
    @Override
    protected ComponentRig rig() {
        return new Rig();
    }

    private static final class Rig implements ComponentRig {
        private final FakeParts parts = new FakeParts();
        private final DefaultRestApplication application =
                new DefaultRestApplication(RestConfig.of(FakeParts.TOKEN), parts);

        @Override
        public Component component() {
            return application;
        }

        @Override
        public void use() {
            application.acquire();
        }

        /// Its clients; while it is alive, itself.
        @Override
        public int openResources() {
            return parts.open.get() + (application.isAlive() ? 1 : 0);
        }
    }
}
