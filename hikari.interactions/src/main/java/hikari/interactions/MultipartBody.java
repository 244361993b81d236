package hikari.interactions;

import hikari.api.message.Upload;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// A response with files: `multipart/form-data` of the JSON and the files, as Discord's
/// documentation describes.
///
/// @param boundary what separates the parts
/// @param json the response
/// @param files its files
/// @see "Discord documentation: API Reference, Uploading Files"
record MultipartBody(String boundary, byte[] json, List<Upload> files) implements Answer.Source {
    static Answer answer(byte[] json, List<Upload> files) {
        var random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        var boundary = "hikari-" + HexFormat.of().formatHex(random);
        return new Answer(
                200,
                "multipart/form-data; boundary=" + boundary,
                new Answer.Body.Streamed(new MultipartBody(boundary, json, files)));
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        head(out, "name=\"payload_json\"", "application/json");
        out.write(json);
        var sent = 0L;
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            ascii(out, "\r\n");
            head(
                    out,
                    "name=\"files[%d]\"; filename=\"%s\"".formatted(i, quoted(file.filename())),
                    file.sentAs());
            try (var content = file.open().stream()) {
                sent += content.transferTo(out);
            }
            file.limit().checkAll(sent);
        }
        ascii(out, "\r\n--" + boundary + "--\r\n");
    }

    private void head(OutputStream out, String disposition, String mediaType) throws IOException {
        ascii(out, "--" + boundary + "\r\nContent-Disposition: form-data; ");
        out.write(disposition.getBytes(StandardCharsets.UTF_8));
        ascii(out, "\r\nContent-Type: " + mediaType + "\r\n\r\n");
    }

    private static void ascii(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /// As browsers do: what would end the name or the line is percent-encoded.
    private static String quoted(String filename) {
        return filename.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
