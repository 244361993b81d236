/// A sample plugin: polls with buttons that work after restarts.
@org.jspecify.annotations.NullMarked
module hikari.plugin.poll {
    requires hikari.plugin.commands;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    provides hikari.api.plugin.HikariPlugin with
            hikari.plugin.poll.PollPlugin;
}
