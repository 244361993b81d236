package hikari.api.error;

/// A file of a request could not be read: it is not there, another server did not give it, it broke
/// off, it has another length than it said, or its stream was sent before. The cause tells which.
/// The request did not come to its end, so that Discord did nothing.
public final class UploadFailedException extends RestException {
    private static final long serialVersionUID = 1;

    private final String filename;

    /// An exception for this operation.
    ///
    /// @param route the operation that was asked for
    /// @param filename the file's name
    /// @param cause why it could not be read
    public UploadFailedException(RestRoute route, String filename, Throwable cause) {
        super(
                route,
                "the file '%s' cannot be sent: %s".formatted(filename, cause.getMessage()),
                cause);
        this.filename = filename;
    }

    /// {@return the file's name}
    public String filename() {
        return filename;
    }
}
