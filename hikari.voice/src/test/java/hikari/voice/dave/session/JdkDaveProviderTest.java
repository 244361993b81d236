package hikari.voice.dave.session;

import hikari.api.voice.dave.DaveProvider;
import hikari.testkit.dave.DaveProviderContract;

/// The default provider's groups do what every provider's must.
class JdkDaveProviderTest extends DaveProviderContract {
    @Override
    protected DaveProvider provider() {
        return new JdkDaveProvider();
    }
}
