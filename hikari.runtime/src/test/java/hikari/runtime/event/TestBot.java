package hikari.runtime.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import java.lang.reflect.Proxy;

/// A bot for events that need one and tests that do not.
public final class TestBot {
    private TestBot() {}

    /// {@return a bot that can do nothing}
    public static Bot nobody() {
        return withApplication(null);
    }

    /// {@return a bot that knows its application and no more}
    ///
    /// @param id the application's id
    public static Bot withApplication(Snowflake id) {
        return (Bot)
                Proxy.newProxyInstance(
                        Bot.class.getClassLoader(),
                        new Class<?>[] {Bot.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "applicationId" -> id;
                                    case "equals" -> proxy == arguments[0];
                                    case "hashCode" -> 1;
                                    case "toString" -> "nobody";
                                    default ->
                                            throw new AssertionError(
                                                    "not for this test: " + method);
                                });
    }
}
