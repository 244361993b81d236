package hikari.api.error;

import hikari.api.OpenEnum;
import hikari.api.error.RestErrorCode.Known;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The error codes of all kinds in one place, to be found by their numbers.
final class KnownErrorCodes {
    static final List<Known> ALL =
            Stream.<Known[]>of(
                            NotFoundErrorCode.values(),
                            RefusedErrorCode.values(),
                            MaximumErrorCode.values(),
                            StateErrorCode.values(),
                            InvalidErrorCode.values(),
                            FeatureErrorCode.values())
                    .flatMap(Stream::of)
                    .toList();

    static final Map<Integer, Known> BY_CODE = OpenEnum.byCode(ALL.toArray(Known[]::new));

    private KnownErrorCodes() {}
}
