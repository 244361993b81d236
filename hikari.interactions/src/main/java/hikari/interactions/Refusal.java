package hikari.interactions;

/// A body is not taken.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Answer answer;

    Refusal(Answer answer) {
        super("The body is refused", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
