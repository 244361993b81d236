/// What a Lavaplayer plays, as a source of a voice connection.
@org.jspecify.annotations.NullMarked
module hikari.plugin.lavaplayer {
    requires transitive hikari.api;
    requires transitive lavaplayer;
    // Lavaplayer is no named module and cannot say that it needs these, which are.
    requires com.fasterxml.jackson.databind;
    requires org.jsoup;
    requires org.slf4j;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports hikari.lavaplayer;
}
