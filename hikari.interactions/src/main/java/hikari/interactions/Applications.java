package hikari.interactions;

import hikari.api.event.Subscription;
import hikari.api.interaction.Interaction;
import hikari.api.server.EndpointConfig;
import hikari.api.server.InteractionApplication;
import hikari.api.server.InteractionHandler;
import hikari.api.server.WebhookEventHandler;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The applications of a server by their paths: one that stays, and others that come and go.
/// Thread-safe.
final class Applications {
    private final Application first;
    private final String prefix;
    private final Map<String, Application> others = new ConcurrentHashMap<>();

    /// @param prefix what a proxy may have left before each path
    Applications(Application first, String prefix) {
        this.first = first;
        this.prefix = prefix;
    }

    Application first() {
        return first;
    }

    /// {@return the application at a path}
    Optional<Application> find(String path) {
        return at(path).or(() ->
                !prefix.isEmpty() && path.startsWith(prefix + "/")
                        ? at(path.substring(prefix.length()))
                        : Optional.empty());
    }

    private Optional<Application> at(String path) {
        return path.equals(first.path())
                ? Optional.of(first)
                : Optional.ofNullable(others.get(path));
    }

    InteractionApplication add(EndpointConfig config) {
        var application = Application.of(config);
        application.check().requireKeys();
        if (config.path().equals(first.path())
                || others.putIfAbsent(config.path(), application) != null) {
            throw new IllegalArgumentException(
                    "There is an application at %s already: give each a path of its own"
                            .formatted(config.path()));
        }
        return new Place(application);
    }

    private final class Place implements InteractionApplication {
        private final Application application;

        Place(Application application) {
            this.application = application;
        }

        @Override
        public String path() {
            return application.path();
        }

        @Override
        public <I extends Interaction> Subscription handle(
                Class<I> type, InteractionHandler<? super I> handler) {
            return application.handlers().handle(type, handler);
        }

        @Override
        public Subscription onWebhookEvent(WebhookEventHandler handler) {
            return application.handlers().onWebhookEvent(handler);
        }

        @Override
        public void close() {
            others.remove(application.path(), application);
        }
    }
}
