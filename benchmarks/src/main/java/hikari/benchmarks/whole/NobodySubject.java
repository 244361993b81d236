package hikari.benchmarks.whole;

import hikari.api.cache.CacheSettings;

/// Hikari that receives everything and wants nothing: no listener, no cache.
public final class NobodySubject {
    private NobodySubject() {}

    public static void main(String[] arguments) {
        Bots.of(arguments, CacheSettings.NONE).start();
        Meter.serve(() -> 0);
    }
}
