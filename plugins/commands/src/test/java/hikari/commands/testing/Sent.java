package hikari.commands.testing;

import java.util.List;

/// An interaction as Discord sends it.
public final class Sent {
    private String data = "{}";
    private int type = 2;
    private String token = "secret";
    private String where =
            """
            "guild_id":"2","member":{"user":{"id":"7","username":"ada"},"roles":[],"permissions":"2048"},
            """;

    public Sent slash(String path, String... options) {
        data = command(path, 1, String.join(",", options), "");
        return this;
    }

    public Sent typing(String path, String... options) {
        type = 4;
        return slash(path, options);
    }

    public Sent menu(int kind, String name, String more) {
        data = command(name, kind, "", more);
        return this;
    }

    public Sent resolved(String json) {
        data = data.substring(0, data.length() - 1) + ",\"resolved\":" + json + "}";
        return this;
    }

    public Sent component(String customId, String... values) {
        type = 3;
        var chosen = List.of(values).stream().map(value -> "\"" + value + "\"").toList();
        data =
                """
                {"custom_id":"%s","component_type":2,"values":%s}\
                """
                        .formatted(customId, chosen);
        return this;
    }

    public Sent modal(String customId, String components) {
        type = 5;
        data = "{\"custom_id\":\"%s\",\"components\":[%s]}".formatted(customId, components);
        return this;
    }

    public Sent by(long user) {
        where = where.replace("\"id\":\"7\"", "\"id\":\"%d\"".formatted(user));
        return this;
    }

    public Sent permissions(long bits) {
        where = where.replace("2048", Long.toString(bits));
        return this;
    }

    public Sent inDirectMessage() {
        where = "\"user\":{\"id\":\"7\",\"username\":\"ada\"},";
        return this;
    }

    /// It came of a component of a message.
    public Sent ofComponent() {
        where +=
                """
                "message":{"id":"900","channel_id":"3","content":"","author":{"id":"1","username":"bot"},
                "timestamp":"2026-01-01T00:00:00Z","type":0},
                """;
        return this;
    }

    public Sent context(int code) {
        where += "\"context\":%d,".formatted(code);
        return this;
    }

    public Sent locale(String tag) {
        where += "\"locale\":\"%s\",".formatted(tag);
        return this;
    }

    public Sent token(String value) {
        token = value;
        return this;
    }

    public String json() {
        return """
        {"id":"5","application_id":"1","type":%d,"token":"%s","version":1,%s
        "channel_id":"3","app_permissions":"8192","data":%s}
        """
                .formatted(type, token, where, data);
    }

    private static String command(String path, int kind, String options, String more) {
        var names = path.split(" ");
        if (kind != 1) {
            return "{\"id\":\"6\",\"name\":\"%s\",\"type\":%d%s}".formatted(path, kind, more);
        }
        var inner = "[" + options + "]";
        for (int i = names.length - 1; i > 0; i--) {
            inner =
                    "[{\"name\":\"%s\",\"type\":%d,\"options\":%s}]"
                            .formatted(names[i], i == names.length - 1 ? 1 : 2, inner);
        }
        return "{\"id\":\"6\",\"name\":\"%s\",\"type\":1,\"options\":%s}"
                .formatted(names[0], inner);
    }

    /// An option that was given.
    public static String option(String name, int type, Object value) {
        var json = value instanceof String text ? "\"" + text + "\"" : value.toString();
        return "{\"name\":\"%s\",\"type\":%d,\"value\":%s}".formatted(name, type, json);
    }

    /// An option that is typed.
    public static String focused(String name, int type, String value) {
        var option = option(name, type, value);
        return option.substring(0, option.length() - 1) + ",\"focused\":true}";
    }
}
