package hikari.runtime.e2e;

/// How interactions reach a bot.
enum Transport {
    GATEWAY,
    HTTP
}
