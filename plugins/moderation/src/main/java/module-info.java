/// A sample plugin: bans, timeouts and clearing up.
@org.jspecify.annotations.NullMarked
module hikari.plugin.moderation {
    requires hikari.plugin.commands;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    provides hikari.api.plugin.HikariPlugin with
            hikari.plugin.moderation.ModerationPlugin;
}
