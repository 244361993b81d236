package hikari.benchmarks.foreign;

import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.gateway.Intent;
import hikari.api.rest.RestConfig;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.DirectVoiceOptions;
import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.ReceivedFrame;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.HexFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A bot that speaks and listens as its standard input says, and tells what it hears, until the
/// input ends: a participant of calls with clients that nobody here wrote.
///
/// Lines in: `join GUILD CHANNEL`, `leave`, `say HEX`. Lines out: `ready`, `joined`, `left`, `heard
/// USER HEX`. Run by `.ci/foreign/voice.mjs`.
public final class VoicePeer {
    private static final HexFormat HEX = HexFormat.of();

    private final Queue<byte[]> said = new ConcurrentLinkedQueue<>();
    private final GatewayBot bot;

    private VoicePeer(GatewayBot bot) {
        this.bot = bot;
    }

    public static void main(String[] arguments) throws Exception {
        var options = DirectVoiceOptions.DEFAULT.trusting(trusting(Path.of(arguments[2])));
        try (var bot =
                GatewayBot.create(builder ->
                        builder.token(Token.bot(arguments[1]))
                                .intents(Intent.unprivileged())
                                .voice(options)
                                .rest(
                                        RestConfig.builder()
                                                .baseUrl(URI.create(arguments[0]))
                                                .build()))) {
            bot.start();
            System.out.println("ready");
            var peer = new VoicePeer(bot);
            peer.obey();
            peer.leave();
        }
    }

    private static SSLContext trusting(Path certificate)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var bytes = new ByteArrayInputStream(Files.readAllBytes(certificate));
        store.setCertificateEntry(
                "voice", CertificateFactory.getInstance("X.509").generateCertificate(bytes));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private void obey() throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var words = line.split(" ", -1);
            switch (words[0]) {
                case "join" -> join(id(words[1]), id(words[2]));
                case "leave" -> leave();
                case "say" -> said.add(HEX.parseHex(words[1]));
                default -> throw new IllegalArgumentException(line);
            }
        }
    }

    private static Snowflake id(String text) {
        return Snowflake.of(Long.parseUnsignedLong(text));
    }

    private void join(Snowflake guild, Snowflake channel) {
        DirectVoiceConnection connection = bot.voice().connect(guild, channel);
        connection.receive(VoicePeer::tell);
        connection.player().play(this::next);
        System.out.println("joined");
    }

    private void leave() {
        bot.voice().connections().values().stream()
                .map(DirectVoiceConnection.class::cast)
                .forEach(connection -> System.err.println("   ours: " + connection.stats()));
        bot.voice().disconnectAll();
        System.out.println("left");
    }

    private int next(ByteBuffer frame) {
        var bytes = said.poll();
        if (bytes == null) {
            return OpusSource.NOTHING_NOW;
        }
        frame.put(bytes);
        return bytes.length;
    }

    private static void tell(ReceivedFrame frame) {
        if (!frame.isLost() && !frame.isSilence()) {
            var bytes = new byte[frame.opus().remaining()];
            frame.opus().get(bytes);
            System.out.println("heard %s %s".formatted(frame.userId(), HEX.formatHex(bytes)));
        }
    }
}
