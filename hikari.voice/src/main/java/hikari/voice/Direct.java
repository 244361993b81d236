package hikari.voice;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.bot.GatewayBot;
import hikari.api.lifecycle.Startup;
import hikari.api.spi.DirectVoiceFactory;
import hikari.api.spi.Providers;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.VoiceConnectionFactory;
import java.util.ServiceLoader;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Direct connections of one life of the component: nothing of them is loaded before the first.
final class Direct {
    private final GatewayBot bot;
    private final Startup life;
    private final Places places;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private @Nullable VoiceConnectionFactory<DirectVoiceConnection> factory;

    Direct(GatewayBot bot, Startup life, Places places) {
        this.bot = bot;
        this.life = life;
        this.places = places;
    }

    VoiceConnectionFactory<DirectVoiceConnection> factory() {
        lock.lock();
        try {
            var made = factory;
            if (made == null) {
                made =
                        Providers.require(
                                        ServiceLoader.load(DirectVoiceFactory.class),
                                        "direct voice connections",
                                        "hikari.voice")
                                .open(life, bot.options().voice(), places::rejoin);
                factory = made;
                life.onClose("direct voice connections", places::endAll); // before what they share
            }
            return made;
        } finally {
            lock.unlock();
        }
    }
}
