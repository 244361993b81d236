package hikari.rest;

/// What about a value has a limit.
enum Measure {
    /// The characters of a text.
    LENGTH("characters"),
    /// The elements of a list.
    SIZE("elements"),
    /// The characters of each element of a list.
    ELEMENT_LENGTH("characters in an element"),
    /// Each element of a list of numbers.
    ELEMENT_RANGE("as an element"),
    /// A number.
    RANGE("as number"),
    /// The entries of a map.
    ENTRIES("entries"),
    /// The characters of each value of a map.
    ENTRY_LENGTH("characters in an entry");

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    /// Whether it may be less than nothing.
    boolean isNumber() {
        return this == RANGE || this == ELEMENT_RANGE;
    }

    String words(double amount) {
        var number =
                amount == Math.rint(amount) ? "%.0f".formatted(amount) : Double.toString(amount);
        return number + " " + words;
    }
}
