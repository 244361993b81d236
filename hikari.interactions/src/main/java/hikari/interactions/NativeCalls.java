package hikari.interactions;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;

/// The functions of a library of this system.
///
/// @param lookup finds them
record NativeCalls(SymbolLookup lookup) {
    /// {@return the first of some libraries that is here}
    ///
    /// @param caller on whose behalf it is called
    /// @param names file names, the best first
    /// @throws UnsupportedOperationException when none is here, or the caller may not call native
    ///   code; nothing is printed then
    @SuppressWarnings("restricted")
    static NativeCalls of(Class<?> caller, List<String> names) {
        if (!caller.getModule().isNativeAccessEnabled()) {
            throw new UnsupportedOperationException(
                    "native access is not enabled for %s"
                            .formatted(
                                    caller.getModule().isNamed()
                                            ? caller.getModule().getName()
                                            : "ALL-UNNAMED"));
        }
        for (var name : names) {
            try {
                return new NativeCalls(SymbolLookup.libraryLookup(name, Arena.global()));
            } catch (IllegalArgumentException e) {
                continue; // not this one
            }
        }
        throw new UnsupportedOperationException("none of %s is here".formatted(names));
    }

    /// {@return a function}
    ///
    /// @throws UnsupportedOperationException when the library has none of this name
    @SuppressWarnings("restricted")
    MethodHandle function(String name, FunctionDescriptor form) {
        var address =
                lookup.find(name)
                        .orElseThrow(() ->
                                new UnsupportedOperationException(
                                        "the library has no %s".formatted(name)));
        return Linker.nativeLinker().downcallHandle(address, form);
    }

    /// {@return a copy of the bytes outside the heap, never of size 0}
    static MemorySegment copy(Arena arena, byte[] bytes) {
        var copy = arena.allocate(Math.max(1, bytes.length));
        MemorySegment.copy(bytes, 0, copy, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return copy;
    }

    /// What the JDK declares and a call of native code never does: throwing.
    static IllegalStateException impossible(Throwable thrown) {
        return new IllegalStateException("A call of native code threw", thrown);
    }
}
