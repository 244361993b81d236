package rules;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// What the rules on sources look at: lengths, names, and a few words that are not to be written.
record SourceTree(List<SourceFile> files) {
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    /// One file. `where` is relative to the root, `lines` counts all of them.
    record SourceFile(String where, int lines, List<Method> methods, Words words) {
        boolean isTest() {
            return where.startsWith("test/") || where.contains("src/test/");
        }
    }

    /// A method or constructor with a body, its braces included. A table is a flat `switch` or
    /// list, or arithmetic without a branch, as a cipher's rounds are.
    record Method(String where, int lines, boolean table) {}

    /// Declared types, and what was found of the words looked for.
    record Words(List<Type> types, List<String> locks, List<String> calls) {}

    /// A declared type; `toExtend` if it is an abstract class.
    record Type(String name, boolean toExtend) {}

    /// Reads every Java file below a folder, build output aside. There may be no such folder.
    static SourceTree read(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.notExists(root)) {
            return new SourceTree(List.of());
        }
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (file.toString().endsWith(".java")) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        List<SourceFile> files = new ArrayList<>();
        for (Path file : found) {
            files.add(parse(root.relativize(file).toString(), Files.readString(file)));
        }
        return new SourceTree(files);
    }

    /// Reads one file's text.
    static SourceFile parse(String where, String text) {
        var source =
                new SimpleJavaFileObject(
                        URI.create("string:///" + where), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        var task = (JavacTask) COMPILER.getTask(null, FILES, null, null, null, List.of(source));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            Reader reader = new Reader(where, unit, Trees.instance(task).getSourcePositions());
            reader.scan(unit, null);
            int lines = (int) text.lines().count();
            return new SourceFile(where, lines, reader.methods, reader.words);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Reader extends TreeScanner<Void, Void> {
        private final String where;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods = new ArrayList<>();
        private final Words words =
                new Words(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

        Reader(String where, CompilationUnitTree unit, SourcePositions positions) {
            this.where = where;
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            words.types()
                    .add(
                            new Type(
                                    type.getSimpleName().toString(),
                                    type.getKind() == Tree.Kind.CLASS
                                            && type.getModifiers()
                                                    .getFlags()
                                                    .contains(Modifier.ABSTRACT)));
            return super.visitClass(type, none);
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            String name = where + ":" + line(positions.getStartPosition(unit, method));
            if (method.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED)) {
                words.locks().add(name);
            }
            if (method.getBody() != null) {
                methods.add(
                        new Method(
                                name + " " + method.getName(),
                                lines(method.getBody()),
                                isTable(method.getBody())));
            }
            return super.visitMethod(method, none);
        }

        @Override
        public Void visitSynchronized(SynchronizedTree block, Void none) {
            words.locks().add(where + ":" + line(positions.getStartPosition(unit, block)));
            return super.visitSynchronized(block, none);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            words.calls().add(call.getMethodSelect().toString());
            return super.visitMethodInvocation(call, none);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        private int lines(Tree tree) {
            long first = line(positions.getStartPosition(unit, tree));
            return (int) (line(positions.getEndPosition(unit, tree)) - first + 1);
        }

        /// Nothing but one switch whose arms are one expression each, or one call whose arguments
        /// are calls and no more, or arithmetic: as long as its subject.
        private static boolean isTable(BlockTree body) {
            if (body.getStatements().size() != 1) {
                return Boolean.TRUE.equals(new Arithmetic().scan(body, null));
            }
            StatementTree only = body.getStatements().getFirst();
            ExpressionTree value = only instanceof ReturnTree back ? back.getExpression() : null;
            if (value instanceof MethodInvocationTree list) {
                return list.getArguments().stream().allMatch(Reader::isPlainCall);
            }
            List<? extends CaseTree> arms =
                    only instanceof SwitchTree statement
                            ? statement.getCases()
                            : value instanceof SwitchExpressionTree expression
                                    ? expression.getCases()
                                    : List.of();
            return !arms.isEmpty() && arms.stream().allMatch(arm -> isOneExpression(arm.getBody()));
        }

        private static boolean isPlainCall(Tree argument) {
            return argument instanceof MethodInvocationTree call
                    && call.getArguments().stream()
                            .noneMatch(inner -> inner instanceof LambdaExpressionTree);
        }

        private static boolean isOneExpression(Tree body) {
            return body instanceof ExpressionTree
                    || body instanceof ExpressionStatementTree
                    || body instanceof BlockTree block && block.getStatements().isEmpty();
        }
    }

    /// Whether variables are computed of variables, and no more: nothing is called but turns of
    /// bits, and nothing is done only sometimes.
    private static final class Arithmetic extends TreeScanner<Boolean, Void> {
        private static final Set<Tree.Kind> KINDS =
                EnumSet.of(
                        Tree.Kind.BLOCK,
                        Tree.Kind.VARIABLE,
                        Tree.Kind.MODIFIERS,
                        Tree.Kind.PRIMITIVE_TYPE,
                        Tree.Kind.EXPRESSION_STATEMENT,
                        Tree.Kind.ASSIGNMENT,
                        Tree.Kind.PLUS_ASSIGNMENT,
                        Tree.Kind.FOR_LOOP,
                        Tree.Kind.LESS_THAN,
                        Tree.Kind.POSTFIX_INCREMENT,
                        Tree.Kind.XOR,
                        Tree.Kind.ARRAY_ACCESS,
                        Tree.Kind.IDENTIFIER,
                        Tree.Kind.INT_LITERAL);

        @Override
        public Boolean scan(Tree tree, Void none) {
            if (tree == null) {
                return true;
            }
            if (tree instanceof MethodInvocationTree call) {
                return call.getMethodSelect().toString().equals("Integer.rotateLeft")
                        && scan(call.getArguments(), none);
            }
            return KINDS.contains(tree.getKind()) && !Boolean.FALSE.equals(super.scan(tree, none));
        }

        @Override
        public Boolean reduce(Boolean first, Boolean second) {
            return !Boolean.FALSE.equals(first) && !Boolean.FALSE.equals(second);
        }
    }
}
