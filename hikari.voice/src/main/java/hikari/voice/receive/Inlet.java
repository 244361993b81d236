package hikari.voice.receive;

import hikari.api.Snowflake;
import hikari.api.voice.dave.FrameDecryptor;
import hikari.voice.crypto.TransportCipher;
import java.util.function.Function;

/// The way in from one voice server.
///
/// @param cipher decrypts packets of the server; of this inlet alone
/// @param decryptors decrypt frames of users
public record Inlet(TransportCipher cipher, Function<Snowflake, FrameDecryptor> decryptors) {}
