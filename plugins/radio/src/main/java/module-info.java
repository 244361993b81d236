/// A sample plugin: plays the Opus files of a folder into voice channels.
@org.jspecify.annotations.NullMarked
module hikari.plugin.radio {
    requires hikari.plugin.commands;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    provides hikari.api.plugin.HikariPlugin with
            hikari.plugin.radio.RadioPlugin;
}
