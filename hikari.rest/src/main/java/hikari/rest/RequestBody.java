package hikari.rest;

import hikari.api.message.Upload;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is sent in a request's body. Files are opened anew for each attempt, read as they are sent
/// and never held whole.
final class RequestBody {
    private final Optional<byte[]> json;
    private final Map<String, String> fields;
    private final List<Call.FilePart> files;
    private final String boundary = "hikari-" + UUID.randomUUID();
    private volatile @Nullable IOException fileFailure;

    /// A body.
    ///
    /// @param json the JSON, if any
    /// @param content the fields and files beside it
    RequestBody(Optional<byte[]> json, Call.Content content) {
        this.json = json;
        this.fields = content.fields();
        this.files = content.files();
    }

    /// Why a file could not be read, if that is what ended an attempt.
    Optional<IOException> fileFailure() {
        return Optional.ofNullable(fileFailure);
    }

    Optional<String> contentType() {
        if (!files.isEmpty()) {
            return Optional.of("multipart/form-data; boundary=" + boundary);
        }
        if (!fields.isEmpty()) {
            return Optional.of("application/x-www-form-urlencoded");
        }
        return json.map(ignored -> "application/json");
    }

    BodyPublisher publisher() throws IOException {
        if (files.isEmpty()) {
            return fields.isEmpty()
                    ? json.map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody)
                    : text(PathTemplate.query(fields.entrySet()).substring(1));
        }
        var parts = new ArrayList<BodyPublisher>();
        json.ifPresent(bytes -> {
            parts.add(text(head("payload_json", Optional.empty(), "application/json")));
            parts.add(BodyPublishers.ofByteArray(bytes));
            parts.add(text("\r\n"));
        });
        fields.forEach((name, value) ->
                parts.add(
                        text(
                                head(name, Optional.empty(), "text/plain; charset=utf-8")
                                        + value
                                        + "\r\n")));
        for (var file : files) {
            parts.add(
                    text(
                            head(
                                    file.name(),
                                    Optional.of(file.upload().filename()),
                                    "application/octet-stream")));
            parts.add(file(file.upload()));
            parts.add(text("\r\n"));
        }
        parts.add(text("--%s--\r\n".formatted(boundary)));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private String head(String name, Optional<String> filename, String type) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\nContent-Type: %s\r\n\r\n"
                .formatted(
                        boundary,
                        name,
                        filename.map(text -> "; filename=\"%s\"".formatted(escape(text)))
                                .orElse(""),
                        type);
    }

    /// As browsers do: the characters that would end the value or the line are percent-encoded, the
    /// rest is UTF-8.
    static String escape(String filename) {
        return filename.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    private BodyPublisher file(Upload upload) throws IOException {
        OptionalLong length;
        try {
            length = upload.content().length();
        } catch (IOException e) {
            fileFailure = e;
            throw e;
        }
        if (length.isPresent() && length.getAsLong() == 0) {
            return BodyPublishers.noBody();
        }
        var stream = BodyPublishers.ofInputStream(() -> open(upload));
        return length.isPresent()
                ? BodyPublishers.fromPublisher(stream, length.getAsLong())
                : stream;
    }

    private InputStream open(Upload upload) {
        try {
            return new Watched(upload.content().open());
        } catch (IOException e) {
            fileFailure = e;
            throw new UncheckedIOException(e);
        }
    }

    /// Notes when reading fails, which the HTTP client would not tell from a broken connection.
    private final class Watched extends FilterInputStream {
        Watched(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (IOException e) {
                fileFailure = e;
                throw e;
            }
        }
    }
}
