package hikari.api.message;

import java.util.OptionalLong;

/// How far the sending of a file has come.
///
/// @param sent how many bytes were handed to the network, of this attempt
/// @param total how many there are, if that is known
/// @see Upload#observed(java.util.function.Consumer)
public record UploadProgress(long sent, OptionalLong total) {
    /// {@return whether all is sent} Never when the length is not known.
    public boolean isComplete() {
        return total.isPresent() && total.getAsLong() == sent;
    }
}
