package hikari.api.error;

/// One operation of Discord's HTTP API, without the ids or tokens of a single request, so that it
/// can be shown anywhere.
///
/// @param method the HTTP method, in upper case
/// @param template the path with its parameters in braces, as in `/channels/{channel_id}/messages`
public record RestRoute(String method, String template) {
    /// {@return method and template, as in `POST /channels/{channel_id}/messages`}
    @Override
    public String toString() {
        return method + " " + template;
    }
}
