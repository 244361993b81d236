package hikari.runtime.docs;

import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.bot.RestApplication;
import hikari.api.oauth2.ClientCredentials;
import hikari.api.rest.OAuth2;
import hikari.api.rest.RestConfig;
import hikari.api.rest.TokenSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;

/// The code of the guide on clients without a bot, so that it compiles.
final class RestApplicationExamples {
    private RestApplicationExamples() {}

    private static void log(Object text) {
        LogManager.getLogger(RestApplicationExamples.class).info(text);
    }

    static void clients(Snowflake applicationId, String clientSecret, String accessToken) {
        var application = RestApplication.create(RestConfig.builder().build());
        application.start();

        var user = application.acquire(Token.bearer(accessToken));
        user.users().fetchMyGuilds().forEach(guild -> log(guild.name()));
        user.close();

        var owner = application.acquire(new ClientCredentials(applicationId, clientSecret));
        owner.commands()
                .global(applicationId)
                .create(command -> command.name("ping").description("Answers"));
        application.close();
    }

    static final class Refreshed implements TokenSource {
        private final ClientCredentials application;
        private final ReentrantLock lock = new ReentrantLock();
        private String refreshToken;
        private Optional<Token> token = Optional.empty();

        Refreshed(ClientCredentials application, String refreshToken) {
            this.application = application;
            this.refreshToken = refreshToken;
        }

        @Override
        public Token acquire(OAuth2 oauth2) {
            lock.lock();
            try {
                if (token.isEmpty()) {
                    var next = oauth2.refresh(application, refreshToken);
                    refreshToken = next.refreshToken().orElseThrow();
                    token = Optional.of(next.token());
                }
                return token.get();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean refused(Token old) {
            lock.lock();
            try {
                token = token.filter(known -> !known.equals(old));
                return true;
            } finally {
                lock.unlock();
            }
        }
    }
}
