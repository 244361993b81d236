package hikari.gateway;

import hikari.api.Snowflake;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.gateway.MemberRequest;
import hikari.api.lifecycle.Component;
import hikari.testkit.ComponentContract;
import hikari.testkit.ComponentRig;
import java.util.stream.IntStream;

class ManagerLifecycleProperties extends ComponentContract {
    @Override
    protected ComponentRig rig() {
        return new ManagerRig(2);
    }

    private static final class ManagerRig extends GatewayRig {
        private final DefaultShardManager manager;

        ManagerRig(int shards) {
            manager =
                    new DefaultShardManager(
                            config().shardCount(shards)
                                    .shardIds(IntStream.range(0, shards).boxed().toList())
                                    .identifySlots(bucket -> {})
                                    .build(),
                            listener,
                            surroundings());
        }

        @Override
        public Component component() {
            return manager;
        }

        /// A manager has no requests of its own: its use is that of its shards.
        @Override
        public void use() {
            if (!manager.isAlive()) {
                throw new ComponentStateConflictException("not alive");
            }
            manager.find(1)
                    .orElseThrow(() -> new ComponentStateConflictException("not alive"))
                    .requestMembers(MemberRequest.all(Snowflake.of(1)));
        }
    }
}
