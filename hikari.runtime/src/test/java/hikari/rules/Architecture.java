package hikari.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SliceRule;
import hikari.api.bot.RunOptions;
import hikari.api.error.HikariException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// The rules that compiled classes keep; docs/decisions/0004-checks.md lists them. What a rule lets
/// pass is said where it does, with the reason.
final class Architecture {
    private static final String OBJECTS = "Discord's objects";

    private static final Map<String, String> ONE_IDEA =
            Map.ofEntries(
                    entry("hikari.api.event", "hikari.api.bot"),
                    entry("hikari.api.server", "hikari.api.bot"),
                    entry("hikari.api.application", OBJECTS),
                    entry("hikari.api.channel", OBJECTS),
                    entry("hikari.api.guild", OBJECTS),
                    entry("hikari.api.lobby", OBJECTS),
                    entry("hikari.api.message", OBJECTS),
                    entry("hikari.api.message.component", OBJECTS),
                    entry("hikari.api.presence", OBJECTS),
                    entry("hikari.api.user", OBJECTS));

    private Architecture() {}

    /// What lies under `root` knows nothing of ours but itself and the API.
    static ArchRule knowsOnlyTheApi(String root) {
        DescribedPredicate<JavaClass> ours = resideInAPackage("hikari..");
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(root + "..", "hikari.api..").or(not(ours)))
                .because("an image may leave any implementation out")
                .allowEmptyShould(true);
    }

    /// Callers block on virtual threads; nothing hands them a thread or a promise to deal with.
    /// What a user lends to `run`, so that it is closed in the end, stays theirs: the one executor.
    static ArchRule noAsynchronousSignatures(String api) {
        return codeUnits()
                .that()
                .areDeclaredInClassesThat(
                        resideInAPackage(api + "..").and(not(equivalentTo(RunOptions.class))))
                .and(describe("can be called from outside", Architecture::visible))
                .should(nameNone(Future.class, CompletionStage.class, Executor.class, Flow.class));
    }

    /// An argument is there or the method is another one. Listeners are called, not callers;
    /// constructors of records and exceptions only carry what their accessors return, so they may.
    static ArchRule noOptionalArguments(String api) {
        return codeUnits()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(api + ".."))
                .and(describe("can be called from outside", Architecture::visible))
                .and(describe("do not only carry it", Architecture::doesNotOnlyCarry))
                .should(notTakeAnOptional());
    }

    /// Those that can be caught: an exception that never leaves its package is its own affair.
    static ArchRule exceptionsAreHikaris(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .arePublic()
                .and()
                .areAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(HikariException.class)
                .because("callers catch one root");
    }

    static ArchRule eventsAreRecords(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .haveSimpleNameEndingWith("Event")
                .should()
                .beRecords()
                .orShould()
                .beInterfaces();
    }

    /// Packages of one module can be understood one after another. The root package of an
    /// implementation holds its words, which all others use, and its entry points, which put the
    /// others together: the latter do not count.
    static ArchRule noCycles(String root) {
        return freeOfCycles(root).ignoreDependency(resideInAPackage(root), inside(root));
    }

    /// The same for the API, whose root holds words only. Three things do not count. Entry points
    /// such as `RestClient.create` look their factory up in the SPI, which names what they return:
    /// that is how a user gets anything at all. And a bot knows its events and its server, each
    /// event its bot, and a server's handlers get events: one idea in three packages. Another one
    /// are Discord's objects, which hold each other: a message the thread under it, a list of
    /// threads their messages, a mentioned user the member. docs/decisions/0018-packages.md.
    static ArchRule noCyclesInTheApi() {
        return freeOfCycles("hikari.api")
                .ignoreDependency(inside("hikari.api"), resideInAPackage("hikari.api.spi"));
    }

    private static SliceRule freeOfCycles(String root) {
        return slices().assignedFrom(packagesUnder(root)).should().beFreeOfCycles();
    }

    private static DescribedPredicate<JavaClass> inside(String root) {
        return resideInAPackage(root + "..");
    }

    private static SliceAssignment packagesUnder(String root) {
        DescribedPredicate<JavaClass> inside = resideInAPackage(root + "..");
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                return inside.test(type)
                        ? SliceIdentifier.of(ONE_IDEA.getOrDefault(name, name))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "the packages of " + root;
            }
        };
    }

    private static boolean visible(JavaCodeUnit unit) {
        return isOpen(unit.getModifiers()) && isOpen(unit.getOwner().getModifiers());
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC)
                || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean doesNotOnlyCarry(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        boolean listens = owner.isInterface() && owner.getSimpleName().endsWith("Listener");
        return !listens
                && !(unit.isConstructor()
                        && (owner.isRecord() || owner.isAssignableTo(Throwable.class)));
    }

    private static ArchCondition<JavaCodeUnit> nameNone(Class<?>... types) {
        DescribedPredicate<JavaClass> forbidden =
                Stream.of(types)
                        .map(type -> assignableTo(type).or(nestedIn(type)))
                        .reduce(DescribedPredicate.alwaysFalse(), (one, other) -> one.or(other));
        return new ArchCondition<>("name no asynchronous type") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(Collection::stream)
                        .filter(forbidden)
                        .forEach(type -> report(unit, type, events));
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> notTakeAnOptional() {
        return new ArchCondition<>("take no Optional") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getRawParameterTypes().stream()
                        .filter(type -> type.isEquivalentTo(Optional.class))
                        .forEach(type -> report(unit, type, events));
            }
        };
    }

    private static DescribedPredicate<JavaClass> nestedIn(Class<?> type) {
        return describe(
                "nested in " + type.getSimpleName(),
                nested ->
                        nested.getEnclosingClass().stream().anyMatch(e -> e.isEquivalentTo(type)));
    }

    private static void report(JavaCodeUnit unit, JavaClass type, ConditionEvents events) {
        events.add(violated(unit, unit.getDescription() + " names " + type.getName()));
    }
}
