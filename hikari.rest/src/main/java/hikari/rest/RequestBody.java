package hikari.rest;

import hikari.api.error.RestRoute;
import hikari.api.error.UploadFailedException;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// What is sent in a request's body. Files are opened anew for each attempt, read as they are sent
/// and never held whole.
final class RequestBody implements AutoCloseable {
    private final Optional<byte[]> json;
    private final Map<String, String> fields;
    private final List<SentFile> files;
    private final String boundary = "hikari-" + UUID.randomUUID();

    /// A body.
    ///
    /// @param json the JSON, if any
    /// @param content the fields and files beside it
    RequestBody(Optional<byte[]> json, Call.Content content) {
        this.json = json;
        this.fields = content.fields();
        this.files = content.files().stream().map(SentFile::new).toList();
    }

    /// Whether another attempt would find all of every file.
    boolean mayBeSentAgain() {
        return files.stream().allMatch(SentFile::mayBeSentAgain);
    }

    boolean hasFiles() {
        return !files.isEmpty();
    }

    /// Tells of a file that could not be read, if that is what ended an attempt. What an observer
    /// threw and what a limit refused comes out as it is.
    void checkFiles(RestRoute route) {
        for (var file : files) {
            file.failure().ifPresent(failure -> fail(route, file, failure));
        }
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

    private static void fail(RestRoute route, SentFile file, Throwable failure) {
        switch (failure) {
            case RuntimeException refused -> throw refused;
            case Error error -> throw error;
            default -> throw new UploadFailedException(route, file.upload().filename(), failure);
        }
    }

    /// The body of the next attempt. Opens the files.
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
        addFiles(parts);
        parts.add(text("--%s--\r\n".formatted(boundary)));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private void addFiles(List<BodyPublisher> parts) throws IOException {
        var known = 0L;
        var sent = new AtomicLong();
        for (var file : files) {
            var upload = file.upload();
            var length = file.prepare();
            known += length.orElse(0);
            upload.limit().checkAll(known);
            parts.add(text(head(file.name(), Optional.of(upload.filename()), upload.sentAs())));
            parts.add(file.publisher(length, sent));
            parts.add(text("\r\n"));
        }
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

    /// Closes all files.
    @Override
    public void close() {
        files.forEach(SentFile::close);
    }
}
