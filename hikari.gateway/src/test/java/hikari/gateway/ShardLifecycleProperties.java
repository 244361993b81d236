package hikari.gateway;

import hikari.api.Snowflake;
import hikari.api.gateway.MemberRequest;
import hikari.api.lifecycle.Component;
import hikari.testkit.ComponentContract;
import hikari.testkit.ComponentRig;

class ShardLifecycleProperties extends ComponentContract {
    @Override
    protected ComponentRig rig() {
        return new ShardRig();
    }

    private static final class ShardRig extends GatewayRig {
        private final DefaultShard shard =
                new DefaultShard(
                        new ShardSetup(
                                0,
                                config().build(),
                                listener,
                                bucket -> {},
                                surroundings(),
                                new Payloads()),
                        failure -> {});

        @Override
        public Component component() {
            return shard;
        }

        @Override
        public void use() {
            shard.requestMembers(MemberRequest.all(Snowflake.of(1)));
        }
    }
}
