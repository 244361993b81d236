package hikari.api.json;

import jakarta.json.stream.JsonLocation;

/// Where text is broken.
///
/// @param offset the byte
record Place(int offset) implements JsonLocation {
    @Override
    public long getLineNumber() {
        return -1;
    }

    @Override
    public long getColumnNumber() {
        return -1;
    }

    @Override
    public long getStreamOffset() {
        return offset;
    }
}
