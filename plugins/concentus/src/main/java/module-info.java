/// An Opus codec in Java: Concentus, a translation of the reference implementation.
///
/// @provides hikari.api.voice.audio.OpusCodecProvider encodes and decodes, without native code
@org.jspecify.annotations.NullMarked
module hikari.plugin.concentus {
    requires transitive hikari.api;
    requires concentus;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports hikari.concentus;

    provides hikari.api.voice.audio.OpusCodecProvider with
            hikari.concentus.ConcentusCodec;
}
