/// Voice: the component that joins channels and owns voice connections.
///
/// Nobody calls this module by name: the runtime finds it with [java.util.ServiceLoader]. An image
/// without it starts; asking a bot for voice fails with an error that names `hikari.voice`.
///
/// @provides hikari.api.spi.VoiceFactory voice components for connections of any type
@org.jspecify.annotations.NullMarked
module hikari.voice {
    requires hikari.api;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    provides hikari.api.spi.VoiceFactory with
            hikari.voice.DefaultVoiceFactory;
}
