package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.message.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/// The file that names the users of an invite.
final class TargetUsers {
    private TargetUsers() {}

    static Upload file(Collection<Snowflake> users) {
        var lines = new StringBuilder("user_id\n");
        for (var user : users) {
            lines.append(user).append('\n');
        }
        return Upload.of("target_users.csv", lines.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
