package hikari.benchmarks.interactions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/// Requests as Discord sends them: commands of 1,510 bytes, each with an id of its own, signed.
final class SignedRequests {
    private static final int RAW_KEY = 32;
    private static final int BODY = 1_510;
    private static final String TIMESTAMP = "1700000000";

    private static final int FORGED = 100;

    private final KeyPair keys;
    private final List<byte[]> forged =
            IntStream.range(0, FORGED).mapToObj(SignedRequests::forge).toList();

    SignedRequests() throws GeneralSecurityException {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    byte[] publicKey() {
        var encoded = keys.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - RAW_KEY, encoded.length);
    }

    /// Writes requests, each after its length in four bytes.
    void write(Path file, int count) throws IOException, GeneralSecurityException {
        try (var out = Files.newOutputStream(file)) {
            for (var i = 0; i < count; i++) {
                write(out, request(i));
            }
        }
    }

    private static void write(OutputStream out, byte[] request) throws IOException {
        out.write(ByteBuffer.allocate(4).putInt(request.length).array());
        out.write(request);
    }

    private byte[] request(int number) throws GeneralSecurityException {
        var body = body(number);
        return concat(head(sign(body), body.length), body);
    }

    /// {@return a request whose signature is wrong}
    byte[] forged(int number) {
        return forged.get(number % FORGED);
    }

    private static byte[] forge(int number) {
        var body = body(number);
        var signature = new byte[64];
        Arrays.fill(signature, 0, 31, (byte) (number + 2));
        signature[33] = (byte) number;
        return concat(head(signature, body.length), body);
    }

    /// {@return a request whose signature is right}
    byte[] good(int number) {
        try {
            return request(number);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] sign(byte[] body) throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(message(body));
        return signature.sign();
    }

    static byte[] message(byte[] body) {
        return concat(TIMESTAMP.getBytes(StandardCharsets.US_ASCII), body);
    }

    static byte[] head(byte[] signature, int length) {
        return """
        POST / HTTP/1.1\r
        Host: bot.example\r
        User-Agent: Discord-Interactions/1.0 (+https://discord.com)\r
        Content-Type: application/json\r
        X-Signature-Ed25519: %s\r
        X-Signature-Timestamp: %s\r
        Content-Length: %d\r
        \r
        """
                .formatted(HexFormat.of().formatHex(signature), TIMESTAMP, length)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static byte[] body(int number) {
        var json =
                """
                {"app_permissions":"562949953601536","application_id":"845027738276462632","attachment_size_limit":524288,\
                "authorizing_integration_owners":{"0":"772904309264089089"},"channel":{"flags":0,"guild_id":"772904309264089089",\
                "id":"772908445358620702","last_message_id":"1298032114","name":"general","nsfw":false,"parent_id":null,\
                "permissions":"9007199254740991","position":0,"rate_limit_per_user":0,"topic":null,"type":0},\
                "channel_id":"772908445358620702","context":0,"data":{"guild_id":"772904309264089089","id":"1089256",\
                "name":"note","options":[{"name":"title","type":3,"value":"@"},{"name":"count","type":4,"value":%d}],\
                "type":1},"entitlement_sku_ids":[],"entitlements":[],"guild":{"features":["COMMUNITY"],"id":"772904309264089089",\
                "locale":"en-US"},"guild_id":"772904309264089089","guild_locale":"en-US","id":"%d","locale":"en-GB",\
                "member":{"avatar":null,"banner":null,"communication_disabled_until":null,"deaf":false,"flags":0,\
                "joined_at":"2020-11-02T19:25:47.248000+00:00","mute":false,"nick":"Ada","pending":false,\
                "permissions":"9007199254740991","premium_since":null,"roles":["785609923542777878"],\
                "user":{"avatar":"a_d5efa99b3eeaa7dd43acca82f5692432","discriminator":"0","global_name":"Ada",\
                "id":"53908232506183680","public_flags":131141,"username":"ada"}},"token":"aW50ZXJhY3Rpb24tdG9rZW4",\
                "type":2,"version":1}\
                """
                        .formatted(number, 1_200_000_000_000_000_000L + number);
        var padding = BODY - json.getBytes(StandardCharsets.UTF_8).length + 1;
        return json.replace("@", "x".repeat(padding)).getBytes(StandardCharsets.UTF_8);
    }
}
