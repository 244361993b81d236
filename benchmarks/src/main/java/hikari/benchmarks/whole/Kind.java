package hikari.benchmarks.whole;

/// What is compared.
enum Kind {
    /// Hikari with its default cache and a listener for messages and interactions.
    HIKARI("Hikari", HikariSubject.class),
    /// The same with a cache of loaded classes and profiles, as the image ships one.
    HIKARI_AOT("Hikari, AOT", HikariSubject.class),
    /// JDA with the caches that it keeps by default for these intents, and such a listener.
    JDA("JDA", JdaSubject.class),
    /// The JDK's WebSocket client and an inflater.
    JDK_SOCKET("bare, JDK's", JdkSocketSubject.class),
    /// A frame reader over a blocking socket and an inflater.
    PLAIN_SOCKET("bare, plain", PlainSocketSubject.class),
    /// Hikari without listener and cache.
    NOBODY("nobody", NobodySubject.class);

    final String title;
    final Class<?> main;

    Kind(String title, Class<?> main) {
        this.title = title;
        this.main = main;
    }

    /// Whether it tells messages from other events.
    boolean isCounting() {
        return this == HIKARI || this == HIKARI_AOT || this == JDA;
    }
}
