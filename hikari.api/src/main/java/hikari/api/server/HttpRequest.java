package hikari.api.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A request that somebody else's server has received.
///
/// @param method its method, as `POST`
/// @param path its path, without a query
/// @param headers its headers; their names are compared without regard to case
/// @param body its body, as it came: the signature is made of these very bytes. Not changed after
///   it was handed over. Its size should be bounded before
public record HttpRequest(
        String method, String path, Map<String, List<String>> headers, byte[] body) {
    /// Copies the headers.
    public HttpRequest {
        var copy = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = copy;
    }

    /// {@return the values of a header; none if it is not there}
    ///
    /// @param name its name, in any case
    public List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }
}
