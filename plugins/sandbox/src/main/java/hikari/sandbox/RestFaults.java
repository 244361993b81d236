package hikari.sandbox;

import jakarta.json.JsonObject;
import java.util.List;

/// Makes things go wrong with REST requests, on request of a test or of the control API.
public interface RestFaults {
    /// How many requests a fault meets before it is forgotten, for [#add]: all until [#clear].
    int FOR_EVER = Integer.MAX_VALUE;

    /// Adds a fault. A request meets the first fault that fits it.
    ///
    /// @param match which requests it meets
    /// @param fault what goes wrong
    /// @param times how many of them; at least 1
    void add(Match match, RestFault fault, int times);

    /// Adds a fault as the control API says it:
    /// `{"fault":"rate_limited","scope":"shared","retry_after_ms":500}`, with `"method"`, `"path"`
    /// (a prefix of the path after the version, default all) and `"times"` (default 1; 0: until
    /// cleared).
    ///
    /// | `fault` | members |
    /// |---|---|
    /// | `rate_limited` | `scope` (`user`, `global`, `shared`, `edge`), `retry_after_ms` |
    /// | `status` | `status` |
    /// | `slow` | `millis` |
    /// | `drop` | `moment` (`before`, `after`) |
    /// | `skewed_clock` | `millis` |
    /// | `broken_json`, `html_body`, `empty_body` | |
    ///
    /// @param request the request's body
    /// @throws IllegalArgumentException naming the member that is wrong
    void inject(JsonObject request);

    /// {@return the faults that wait, as the control API shows them}
    List<JsonObject> waiting();

    /// Forgets all faults.
    void clear();

    /// Which requests a fault meets.
    ///
    /// @param method the HTTP method; empty for all
    /// @param pathPrefix what the path after the version begins with; empty for all
    record Match(String method, String pathPrefix) {
        /// Every request.
        public static final Match ALL = new Match("", "");

        /// {@return whether a request is met}
        ///
        /// @param requestMethod its method
        /// @param path its path after the version
        public boolean fits(String requestMethod, String path) {
            return (method.isEmpty() || method.equalsIgnoreCase(requestMethod))
                    && path.startsWith(pathPrefix);
        }
    }
}
