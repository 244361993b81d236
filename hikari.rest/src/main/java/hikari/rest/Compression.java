package hikari.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Unpacks answers. What a client does not ask for may come compressed all the same, and what
/// claims to be compressed may not be.
final class Compression {
    private static final Logger LOG = LogManager.getLogger(Compression.class);

    private Compression() {}

    /// The answer with its body unpacked, or as it is if that cannot be done.
    static Answer unpack(Answer answer) {
        var encoding = answer.header("Content-Encoding").orElse("").strip();
        if (!encoding.toLowerCase(Locale.ROOT).matches("(x-)?gzip") || answer.body().isCut()) {
            return answer;
        }
        var bound = answer.isSuccess() ? BoundedBody.SUCCESS_BYTES : BoundedBody.ERROR_BYTES;
        try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body().bytes()))) {
            var bytes = in.readNBytes(bound);
            return new Answer(
                    answer.status(), answer.headers(), new Answer.Body(bytes, in.read() >= 0));
        } catch (IOException e) {
            LOG.debug("An answer that claims to be gzip is not", e);
            return answer;
        }
    }
}
