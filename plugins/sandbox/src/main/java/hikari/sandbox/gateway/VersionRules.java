package hikari.sandbox.gateway;

import hikari.sandbox.websocket.UpgradeRequest;
import org.jspecify.annotations.Nullable;

/// Which of what a client can ask for in the gateway's address is served.
final class VersionRules {
    private VersionRules() {}

    /// Why what is asked for cannot be served; null if it can.
    static @Nullable ProtocolViolation refusal(UpgradeRequest request) {
        int version = request.version();
        if (version < 6 || version > 10) {
            return new ProtocolViolation(CloseCodes.INVALID_VERSION, "Invalid API version");
        }
        if (!request.encoding().equals("json")) {
            return ProtocolViolation.decode("The sandbox speaks json only");
        }
        return switch (request.compression()) {
            case "", "zlib-stream", "zstd-stream" -> null;
            default -> ProtocolViolation.decode("Unknown compression");
        };
    }
}
