/// Voice: the component that joins channels and owns voice connections, and connections from this
/// process to Discord's voice servers.
///
/// Nobody calls this module by name: the runtime finds it with [java.util.ServiceLoader]. An image
/// without it starts; asking a bot for voice fails with an error that names `hikari.voice`. Who
/// connects by audio nodes elsewhere loads no class of audio or encryption.
///
/// @provides hikari.api.spi.VoiceFactory voice components for connections of any type
/// @provides hikari.api.spi.DirectVoiceFactory connections to Discord's voice servers
/// @provides hikari.api.voice.audio.PacerProvider threads that turn wheels
/// @provides hikari.api.voice.dave.DaveProvider end-to-end encryption on nothing but the JDK
/// @uses hikari.api.spi.DirectVoiceFactory the direct connections
/// @uses hikari.api.voice.audio.PacerProvider pacers; the best that is there
/// @uses hikari.api.voice.dave.DaveProvider end-to-end encryption; without one only stages let bots
///   in
/// @provides hikari.api.spi.OpusSourceFactory Opus of files, streams and samples
@org.jspecify.annotations.NullMarked
module hikari.voice {
    requires hikari.api;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    uses hikari.api.spi.DirectVoiceFactory;
    uses hikari.api.voice.audio.PacerProvider;
    uses hikari.api.voice.dave.DaveProvider;

    provides hikari.api.spi.DirectVoiceFactory with
            hikari.voice.DefaultDirectVoiceFactory;
    provides hikari.api.spi.OpusSourceFactory with
            hikari.voice.source.DefaultOpusSourceFactory;
    provides hikari.api.spi.VoiceFactory with
            hikari.voice.DefaultVoiceFactory;
    provides hikari.api.voice.audio.PacerProvider with
            hikari.voice.pacing.WheelPacerProvider;
    provides hikari.api.voice.dave.DaveProvider with
            hikari.voice.dave.session.JdkDaveProvider;
}
