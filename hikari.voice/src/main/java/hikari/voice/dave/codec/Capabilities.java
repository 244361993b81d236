package hikari.voice.dave.codec;

import java.util.List;

/// What a member's client can do, by the numbers of MLS.
///
/// @param versions of the protocol
/// @param suites cipher suites
/// @param extensions other than those that everybody has
/// @param proposals other than those that everybody has
/// @param credentials kinds of credentials
public record Capabilities(
        List<Integer> versions,
        List<Integer> suites,
        List<Integer> extensions,
        List<Integer> proposals,
        List<Integer> credentials)
        implements Wire {
    /// What this implementation can do: what DAVE asks for, and no more.
    public static final Capabilities OURS =
            new Capabilities(
                    List.of(Mls.VERSION),
                    List.of(Mls.SUITE),
                    List.of(),
                    List.of(),
                    List.of(Mls.BASIC_CREDENTIAL));

    /// {@return those that are read}
    ///
    /// @param reader where from
    public static Capabilities read(MlsReader reader) {
        return new Capabilities(
                numbers(reader),
                numbers(reader),
                numbers(reader),
                numbers(reader),
                numbers(reader));
    }

    private static List<Integer> numbers(MlsReader reader) {
        return reader.vector(MlsReader::u16);
    }

    @Override
    public void write(MlsWriter writer) {
        for (List<Integer> numbers :
                List.of(versions, suites, extensions, proposals, credentials)) {
            writer.vectorOf(inner -> numbers.forEach(inner::u16));
        }
    }
}
