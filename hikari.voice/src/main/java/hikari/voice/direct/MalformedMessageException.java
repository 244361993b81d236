package hikari.voice.direct;

/// The voice server sent something that this side cannot read.
final class MalformedMessageException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedMessageException(String message) {
        super(message);
    }
}
