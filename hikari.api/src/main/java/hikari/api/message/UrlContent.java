package hikari.api.message;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.OptionalLong;
import java.util.Set;

/// Bytes from another server, passed on as they come. Nothing of the bot is told to that server.
///
/// @param url an `http` or `https` address
record UrlContent(URI url) implements UploadContent {
    private static final int MOST_REDIRECTS = 5;
    private static final int CONNECT_MILLIS = 10_000;
    private static final int READ_MILLIS = 15_000;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    @Override
    public InputStream open() throws IOException {
        return start().stream();
    }

    @Override
    public OpenUpload start() throws IOException {
        var at = url;
        for (var redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var connection = connect(at);
            var status = status(at, connection);
            if (status == HttpURLConnection.HTTP_OK) {
                var length = connection.getContentLengthLong();
                return new OpenUpload(
                        new Closing(connection),
                        length < 0 ? OptionalLong.empty() : OptionalLong.of(length));
            }
            var location = connection.getHeaderField("Location");
            connection.disconnect();
            if (!REDIRECTS.contains(status) || location == null) {
                throw new IOException("%s answered %d".formatted(shown(at), status));
            }
            at = next(at, location);
        }
        throw new IOException(
                "%s leads on more than %d times".formatted(shown(url), MOST_REDIRECTS));
    }

    private static HttpURLConnection connect(URI at) throws IOException {
        if (!(at.toURL().openConnection() instanceof HttpURLConnection connection)) {
            throw new IOException(shown(at) + " is no http or https address");
        }
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        connection.setRequestProperty("User-Agent", "hikari");
        connection.setRequestProperty("Accept", "*/*");
        return connection;
    }

    private static int status(URI at, HttpURLConnection connection) throws IOException {
        try {
            return connection.getResponseCode();
        } catch (IOException e) {
            connection.disconnect();
            throw new IOException("%s does not answer (%s)".formatted(shown(at), e), e);
        }
    }

    /// A redirect may make the connection safer, never less safe.
    private static URI next(URI at, String location) throws IOException {
        URI next;
        try {
            next = at.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException(shown(at) + " leads on to what is no address", e);
        }
        var isSafe = "https".equalsIgnoreCase(next.getScheme());
        var mayBePlain = "http".equalsIgnoreCase(at.getScheme());
        if (!isSafe && !(mayBePlain && "http".equalsIgnoreCase(next.getScheme()))) {
            throw new IOException("%s leads on to %s".formatted(shown(at), shown(next)));
        }
        return next;
    }

    /// Without the query, which may hold a signature.
    static String shown(URI url) {
        return "%s://%s%s".formatted(url.getScheme(), url.getHost(), url.getPath());
    }

    /// {@return the last part of the path}
    String filename() {
        var path = url.getPath();
        var name = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? "file" : name;
    }

    /// Ends the connection too, which would else be read to its end.
    private static final class Closing extends FilterInputStream {
        private final HttpURLConnection connection;

        Closing(HttpURLConnection connection) throws IOException {
            super(connection.getInputStream());
            this.connection = connection;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (IOException e) {
                throw new IOException("the other server broke off: " + e.getMessage(), e);
            }
        }

        @Override
        public void close() throws IOException {
            connection.disconnect();
            super.close();
        }
    }
}
