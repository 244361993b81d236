package hikari.api.error;

/// A member of a request is beyond what Discord takes. Thrown before anything is sent.
public final class LimitExceededException extends HikariException {
    private static final long serialVersionUID = 1;

    private final String field;
    private final String value;
    private final String limit;

    /// An exception with what is wrong.
    ///
    /// @param field the member, by Discord's name
    /// @param value what it is, such as `2001 characters`
    /// @param limit what it may be, such as `0 to 2000 characters`
    public LimitExceededException(String field, String value, String limit) {
        super("'%s' has %s, but Discord takes %s".formatted(field, value, limit));
        this.field = field;
        this.value = value;
        this.limit = limit;
    }

    /// {@return the member, by Discord's name}
    public String field() {
        return field;
    }

    /// {@return what it is, such as `2001 characters`}
    public String value() {
        return value;
    }

    /// {@return what it may be, such as `0 to 2000 characters`}
    public String limit() {
        return limit;
    }
}
