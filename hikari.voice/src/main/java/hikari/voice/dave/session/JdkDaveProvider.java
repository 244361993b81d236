package hikari.voice.dave.session;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveProvider;
import hikari.api.voice.dave.DaveSession;

/// DAVE on nothing but the JDK.
public final class JdkDaveProvider implements DaveProvider {
    static final int VERSION = 1;

    /// Makes it; [java.util.ServiceLoader] does.
    public JdkDaveProvider() {}

    @Override
    public String id() {
        return "jdk";
    }

    @Override
    public int maxProtocolVersion() {
        return VERSION;
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public DaveSession open(Snowflake selfUser, Snowflake channel) {
        return new JdkDaveSession(selfUser, channel, System::nanoTime);
    }
}
