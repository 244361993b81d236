package hikari.runtime.cli;

import picocli.CommandLine.IVersionProvider;

/// Which version of the host this is.
final class HostVersion implements IVersionProvider {
    static String text() {
        var descriptor = HostVersion.class.getModule().getDescriptor();
        return descriptor == null ? "unknown" : descriptor.rawVersion().orElse("unknown");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"hikari " + text()};
    }
}
