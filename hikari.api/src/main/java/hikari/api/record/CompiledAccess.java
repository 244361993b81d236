package hikari.api.record;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// Makes access to a record as a class of its own, which the JVM compiles as it does code that
/// somebody wrote. One such class takes less time to make than the method handles for a record,
/// whose classes are two for each component, and is several times as fast.
final class CompiledAccess {
    private static final ClassDesc SELF =
            ClassDesc.of(CompiledAccess.class.getPackageName(), "CompiledRecord");
    private static final ClassDesc INTERFACE = describe(RecordAccess.class);
    private static final ClassDesc OBJECTS = CD_Object.arrayType();

    /// Nothing here branches, so that there are no stack maps to compute.
    private static final ClassFile CLASS_FILE =
            ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS);

    private CompiledAccess() {}

    /// {@return whether a class beside this one can name the record and its components}
    ///
    /// @param type the record
    static boolean isPossible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && type.getModule() == CompiledAccess.class.getModule()
                && type.getClassLoader() == CompiledAccess.class.getClassLoader();
    }

    /// {@return access to a record}
    ///
    /// @param type a public record
    static RecordAccess to(Class<?> type) {
        var components = type.getRecordComponents();
        var bytes =
                CLASS_FILE.build(
                        SELF,
                        builder ->
                                builder.withFlags(ClassFile.ACC_FINAL)
                                        .withInterfaceSymbols(INTERFACE)
                                        .withMethodBody(
                                                INIT_NAME, MTD_void, 0, CompiledAccess::constructor)
                                        .withMethodBody(
                                                "read",
                                                MethodTypeDesc.of(OBJECTS, CD_Object),
                                                ClassFile.ACC_PUBLIC,
                                                code -> reader(code, type, components))
                                        .withMethodBody(
                                                "make",
                                                MethodTypeDesc.of(CD_Object, OBJECTS, CD_int),
                                                ClassFile.ACC_PUBLIC,
                                                code -> maker(code, type, components)));
        try {
            var hidden = MethodHandles.lookup().defineHiddenClass(bytes, true);
            return (RecordAccess)
                    hidden.findConstructor(hidden.lookupClass(), MethodType.methodType(void.class))
                            .asType(MethodType.methodType(RecordAccess.class))
                            .invokeExact();
        } catch (Throwable e) {
            throw new IllegalArgumentException("No access to " + type, e);
        }
    }

    private static ClassDesc describe(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }

    private static Class<?> boxOf(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static void constructor(CodeBuilder code) {
        code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void).return_();
    }

    private static void reader(CodeBuilder code, Class<?> type, RecordComponent[] components) {
        code.aload(1).checkcast(describe(type)).astore(2);
        code.loadConstant(components.length).anewarray(CD_Object);
        for (int i = 0; i < components.length; i++) {
            var held = components[i].getType();
            code.dup().loadConstant(i).aload(2);
            code.invokevirtual(
                    describe(type), components[i].getName(), MethodTypeDesc.of(describe(held)));
            if (held.isPrimitive()) {
                var box = describe(boxOf(held));
                code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, describe(held)));
            }
            code.aastore();
        }
        code.areturn();
    }

    private static void maker(CodeBuilder code, Class<?> type, RecordComponent[] components) {
        code.new_(describe(type)).dup();
        for (int i = 0; i < components.length; i++) {
            var held = components[i].getType();
            var box = describe(boxOf(held));
            code.aload(1).iload(2).loadConstant(i).iadd().aaload().checkcast(box);
            if (held.isPrimitive()) {
                code.invokevirtual(
                        box, held.getName() + "Value", MethodTypeDesc.of(describe(held)));
            }
        }
        var parameters =
                Arrays.stream(components)
                        .map(component -> describe(component.getType()))
                        .toArray(ClassDesc[]::new);
        code.invokespecial(describe(type), INIT_NAME, MethodTypeDesc.of(CD_void, parameters));
        code.areturn();
    }
}
