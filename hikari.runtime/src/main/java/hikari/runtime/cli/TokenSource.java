package hikari.runtime.cli;

import hikari.api.Token;
import hikari.api.error.HikariException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Finds the bot's token: in a file, or in the environment. Never in an argument, where every
/// process of the machine could read it.
record TokenSource(Optional<Path> file, Map<String, String> environment) {
    static final String TOKEN = "DISCORD_TOKEN";
    static final String TOKEN_FILE = "DISCORD_TOKEN_FILE";

    Optional<Token> find() {
        var path = file.or(() -> Optional.ofNullable(environment.get(TOKEN_FILE)).map(Path::of));
        if (path.isPresent()) {
            return Optional.of(read(path.get()));
        }
        return Optional.ofNullable(environment.get(TOKEN))
                .filter(text -> !text.isBlank())
                .map(Token::bot);
    }

    Token require() {
        return find().orElseThrow(() ->
                new HikariException(
                        "There is no token: set %s, or name a file with --token-file; or try --sandbox, which needs none"
                                .formatted(TOKEN)));
    }

    private static Token read(Path path) {
        try {
            return Token.bot(Files.readString(path));
        } catch (IOException e) {
            throw new HikariException("The token file %s cannot be read: %s".formatted(path, e), e);
        }
    }
}
