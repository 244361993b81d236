package hikari.benchmarks.whole;

import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// JDA with a listener that counts messages and interactions. Built by `JDABuilder.create` with all
/// intents, which keeps what these intents tell it of, as Hikari does: all members, presences,
/// voice states. (`createDefault` would leave most members out.) It is ready when it has all
/// guilds.
public final class JdaSubject {
    private JdaSubject() {}

    public static void main(String[] arguments) throws InterruptedException {
        var counted = new AtomicLong();
        JdaLogin.to(URI.create(arguments[0]), arguments[1], URI.create(arguments[2]))
                .addEventListeners(
                        new ListenerAdapter() {
                            @Override
                            public void onMessageReceived(MessageReceivedEvent event) {
                                counted.incrementAndGet();
                            }

                            @Override
                            public void onGenericInteractionCreate(
                                    GenericInteractionCreateEvent event) {
                                counted.incrementAndGet();
                            }
                        })
                .build()
                .awaitReady();
        Meter.serve(counted::get);
    }
}
