package hikari.voice.dave.session;

import hikari.api.voice.dave.DaveProvider;
import hikari.testkit.dave.DaveFramesContract;

/// The default provider does with frames what every provider must.
class JdkDaveFramesTest extends DaveFramesContract {
    @Override
    protected DaveProvider provider() {
        return new JdkDaveProvider();
    }
}
