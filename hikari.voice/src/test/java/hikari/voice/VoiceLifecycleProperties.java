package hikari.voice;

import hikari.api.lifecycle.Component;
import hikari.testkit.ComponentContract;
import hikari.testkit.ComponentRig;
import java.util.EnumSet;
import java.util.Set;

/// The voice component keeps the lifecycle contract, with a connection in every life that is used.
class VoiceLifecycleProperties extends ComponentContract {
    @Override
    protected ComponentRig rig() {
        return new Rig();
    }

    private static final class Rig implements ComponentRig {
        private final VoiceWorld world = new VoiceWorld();
        private final DefaultVoiceComponent voice = new DefaultVoiceComponent(world.bot);

        @Override
        public Component component() {
            return voice;
        }

        @Override
        public void use() {
            voice.connections();
        }

        /// The component itself holds nothing before somebody connects: being alive counts as one,
        /// and whatever it listens to or waits for besides.
        @Override
        public int openResources() {
            return (voice.isAlive() ? 1 : 0) + world.events.listeners() + world.events.waiters();
        }

        /// Its start does nothing that could fail or be held, nothing in it can die (connections
        /// die alone), and what runs inside it are connections, which VoiceComponentTest covers.
        @Override
        public Set<Ability> abilities() {
            return EnumSet.noneOf(Ability.class);
        }
    }
}
