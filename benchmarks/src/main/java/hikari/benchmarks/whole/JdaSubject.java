package hikari.benchmarks.whole;

import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// JDA with its default caches and a listener that counts messages.
public final class JdaSubject {
    private JdaSubject() {}

    public static void main(String[] arguments) throws InterruptedException {
        var messages = new AtomicLong();
        JdaLogin.to(URI.create(arguments[0]), arguments[1], URI.create(arguments[2]))
                .addEventListeners(
                        new ListenerAdapter() {
                            @Override
                            public void onMessageReceived(MessageReceivedEvent event) {
                                messages.incrementAndGet();
                            }
                        })
                .build()
                .awaitReady();
        Meter.serve(messages::get);
    }
}
