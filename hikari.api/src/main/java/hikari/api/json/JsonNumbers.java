package hikari.api.json;

/// Finds where a JSON number ends.
final class JsonNumbers {
    private JsonNumbers() {}

    /// {@return where the number ends; -1 when it is none}
    ///
    /// @param bytes the text
    /// @param from where the number begins
    /// @param end where the text ends
    static int pass(byte[] bytes, int from, int end) {
        var at = from < end && bytes[from] == '-' ? from + 1 : from;
        var whole = at;
        at = digits(bytes, at, end);
        if (at == whole || at - whole > 1 && bytes[whole] == '0') {
            return -1;
        }
        if (at < end && bytes[at] == '.') {
            var fraction = at + 1;
            at = digits(bytes, fraction, end);
            if (at == fraction) {
                return -1;
            }
        }
        if (at < end && (bytes[at] | 0x20) == 'e') {
            var exponent = at + 1;
            if (exponent < end && (bytes[exponent] == '+' || bytes[exponent] == '-')) {
                exponent++;
            }
            at = digits(bytes, exponent, end);
            if (at == exponent) {
                return -1;
            }
        }
        return at;
    }

    /// {@return whether digits are a whole number of the usual form}
    ///
    /// @param bytes hold them
    /// @param from where they begin
    /// @param to where they end
    /// @param end where the text ends
    /// @param inString whether they have to stand in a string
    static boolean endsInteger(byte[] bytes, int from, int to, int end, boolean inString) {
        if (to >= end) {
            return !inString;
        }
        if (inString) {
            return bytes[to] == '"';
        }
        var next = bytes[to];
        return next != '.' && (next | 0x20) != 'e' && (bytes[from] != '0' || to - from == 1);
    }

    private static int digits(byte[] bytes, int from, int end) {
        var at = from;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }
}
