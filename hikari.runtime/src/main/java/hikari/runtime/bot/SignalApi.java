package hikari.runtime.bot;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.IntConsumer;

/// The JDK's only way to handle signals and to put the handlers back: `sun.misc.Signal`, which
/// `jdk.unsupported` exports for lack of another. Called by reflection because javac's warning
/// about it cannot be turned off.
final class SignalApi {
    private SignalApi() {}

    /// Replaces the handler of a signal.
    ///
    /// @param name without the leading `SIG`
    /// @param handler gets the signal's number, each time on a thread of its own
    /// @return puts the handler before back
    /// @throws IllegalArgumentException when the virtual machine has the signal for itself
    static Runnable handle(String name, IntConsumer handler) {
        try {
            var signalType = Class.forName("sun.misc.Signal");
            var handlerType = Class.forName("sun.misc.SignalHandler");
            var signal = signalType.getConstructor(String.class).newInstance(name);
            var number = (int) signalType.getMethod("getNumber").invoke(signal);
            var replace = signalType.getMethod("handle", signalType, handlerType);
            var before = replace.invoke(null, signal, proxy(handlerType, handler, number));
            return () -> {
                try {
                    replace.invoke(null, signal, before);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(
                            "Cannot put the handler of SIG" + name + " back", e);
                }
            };
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("Cannot handle SIG" + name, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("This runtime has no signals", e);
        }
    }

    private static Object proxy(Class<?> handlerType, IntConsumer handler, int number) {
        InvocationHandler call =
                (proxy, method, arguments) ->
                        switch (method.getName()) {
                            case "handle" -> {
                                handler.accept(number);
                                yield null;
                            }
                            case "equals" -> proxy == arguments[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> "handler of signal " + number;
                        };
        return Proxy.newProxyInstance(
                handlerType.getClassLoader(), new Class<?>[] {handlerType}, call);
    }
}
