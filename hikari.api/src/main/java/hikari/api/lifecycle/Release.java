package hikari.api.lifecycle;

/// The work of giving one resource back. Should end when its thread is interrupted.
@FunctionalInterface
public interface Release {
    /// Releases the resource.
    ///
    /// @throws Exception is logged; the other resources are released all the same
    void run() throws Exception;
}
