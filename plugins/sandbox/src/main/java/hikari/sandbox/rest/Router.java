package hikari.sandbox.rest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the route for a method and path.
public final class Router {
    private final List<Route> routes = new ArrayList<>();

    /// A router without routes.
    public Router() {}

    /// What a route does.
    @FunctionalInterface
    public interface Endpoint {
        /// Answers a request.
        Reply handle(Exchange exchange);
    }

    /// What a route does without the world's lock, because it waits for others.
    @FunctionalInterface
    public interface Unlocked extends Endpoint {}

    /// What a caller must have.
    public enum Access {
        /// The bot's token.
        BOT,
        /// Nothing, or a token in the path.
        OPEN,
        /// A token in the path, outside of the global limit.
        INTERACTION
    }

    /// A route.
    ///
    /// @param method the method
    /// @param segments the template's segments; those in braces are parameters
    /// @param access who may call it
    /// @param limit how often
    /// @param endpoint what it does
    public record Route(
            String method, List<String> segments, Access access, Limit limit, Endpoint endpoint) {
        /// {@return the template}
        public String template() {
            return "/" + String.join("/", segments);
        }
    }

    /// How often a route may be called for one major parameter.
    ///
    /// @param name routes with the same name share a bucket
    /// @param requests how many
    /// @param window in which time
    public record Limit(String name, int requests, Duration window) {
        /// {@return a limit with its window in milliseconds}
        public static Limit of(String name, int requests, int millis) {
            return new Limit(name, requests, Duration.ofMillis(millis));
        }
    }

    /// A route and the path's parameters.
    public record Match(Route route, Map<String, String> parameters) {}

    /// Adds a route.
    public Router add(String method, String template, Endpoint endpoint) {
        return add(method, template, Access.BOT, Limit.of(method + template, 10, 5_000), endpoint);
    }

    /// Adds a route.
    public Router add(String method, String template, Limit limit, Endpoint endpoint) {
        return add(method, template, Access.BOT, limit, endpoint);
    }

    /// Adds a route.
    public Router add(
            String method, String template, Access access, Limit limit, Endpoint endpoint) {
        routes.add(new Route(method, Request.segments(template), access, limit, endpoint));
        return this;
    }

    /// {@return the route of a template}
    Optional<Route> route(String method, String template) {
        var segments = Request.segments(template);
        return routes.stream()
                .filter(route -> route.method().equals(method) && route.segments().equals(segments))
                .findFirst();
    }

    /// {@return the route; a literal segment wins over a parameter}
    public Optional<Match> find(String method, List<String> path) {
        Optional<Match> best = Optional.empty();
        int literals = -1;
        for (var route : routes) {
            if (route.method().equals(method)) {
                int score = score(route, path);
                if (score > literals) {
                    literals = score;
                    best = Optional.of(new Match(route, parameters(route, path)));
                }
            }
        }
        return best;
    }

    /// {@return whether another method has this path}
    public boolean knows(List<String> path) {
        return routes.stream().anyMatch(route -> score(route, path) >= 0);
    }

    private static int score(Route route, List<String> path) {
        var template = route.segments();
        if (template.size() != path.size()) {
            return -1;
        }
        int literals = 0;
        for (int i = 0; i < template.size(); i++) {
            if (template.get(i).equals(path.get(i))) {
                literals++;
            } else if (!isParameter(template.get(i))) {
                return -1;
            }
        }
        return literals;
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    private static Map<String, String> parameters(Route route, List<String> path) {
        var found = new HashMap<String, String>();
        for (int i = 0; i < path.size(); i++) {
            var segment = route.segments().get(i);
            if (isParameter(segment)) {
                found.put(segment.substring(1, segment.length() - 1), path.get(i));
            }
        }
        return found;
    }
}
