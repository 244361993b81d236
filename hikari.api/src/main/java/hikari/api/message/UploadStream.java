package hikari.api.message;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/// A file as it is sent: counted, compared with its length and limit, and told about.
final class UploadStream extends FilterInputStream {
    private final Upload upload;
    private final OptionalLong length;
    private long count;

    UploadStream(Upload upload, InputStream content, OptionalLong length) {
        super(content);
        this.upload = upload;
        this.length = length;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        var got = super.read(into, offset, wanted);
        if (got > 0) {
            count += got;
            upload.limit().checkFile(upload.filename(), count);
        }
        if (length.isPresent()
                && (got < 0 ? count != length.getAsLong() : count > length.getAsLong())) {
            throw new IOException(
                    "it has %s%d bytes where %d were announced"
                            .formatted(got < 0 ? "" : "at least ", count, length.getAsLong()));
        }
        if (got > 0) {
            upload.observer()
                    .ifPresent(observer -> observer.accept(new UploadProgress(count, length)));
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
