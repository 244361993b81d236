package hikari.sandbox.voice.mls;

import hikari.api.error.HikariException;

/// Bytes that are not what MLS says, or that MLS allows and DAVE does not.
public final class MlsFormatException extends HikariException {
    private static final long serialVersionUID = 1L;

    /// Says what is wrong.
    public MlsFormatException(String message) {
        super(message);
    }
}
