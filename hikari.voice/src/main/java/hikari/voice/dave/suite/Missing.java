package hikari.voice.dave.suite;

import java.security.GeneralSecurityException;

/// What cannot happen on a JDK: every one has the algorithms used here.
final class Missing {
    private Missing() {}

    static IllegalStateException algorithm(GeneralSecurityException cause) {
        return new IllegalStateException("the JDK lacks what DAVE needs", cause);
    }
}
