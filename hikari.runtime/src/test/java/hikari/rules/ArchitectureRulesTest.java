package hikari.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule of [Architecture] sees the fault it is made for, planted in `hikari.rules.broken`.
class ArchitectureRulesTest {
    private static final String BROKEN = "hikari.rules.broken";

    private final JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);

    static Stream<ArchRule> rules() {
        return Stream.of(
                Architecture.knowsOnlyTheApi(BROKEN + ".left"),
                Architecture.noCycles(BROKEN),
                Architecture.exceptionsAreHikaris(BROKEN),
                Architecture.eventsAreRecords(BROKEN));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleSeesItsFault(ArchRule rule) {
        assertThat(rule.evaluate(broken).hasViolation()).isTrue();
    }

    @Test
    void everyAsynchronousTypeInASignatureIsSeen() {
        assertThat(faults(Architecture.noAsynchronousSignatures(BROKEN)))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).contains("nestedFuture"),
                        fault -> assertThat(fault).contains("subscriber"),
                        fault -> assertThat(fault).contains("executor"));
    }

    @Test
    void onlyArgumentsCountAsOptionalArguments() {
        assertThat(faults(Architecture.noOptionalArguments(BROKEN)))
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains("optionalArgument"));
    }

    private List<String> faults(ArchRule rule) {
        return rule.evaluate(broken).getFailureReport().getDetails();
    }
}
