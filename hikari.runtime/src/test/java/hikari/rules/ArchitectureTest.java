package hikari.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules that the compiled classes of every module keep, all modules side by side.
@Tag("whole-tree")
class ArchitectureTest {
    private static JavaClasses ours;

    @BeforeAll
    static void importClasses() {
        ours =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("hikari");
        assertThat(ours.stream().map(type -> type.getPackageName().split("\\.")[1]).distinct())
                .contains("api", "runtime", "sandbox");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hikari.rest",
                "hikari.gateway",
                "hikari.interactions",
                "hikari.voice",
                "hikari.runtime",
                "hikari.sandbox",
                "hikari.commands",
                "hikari.concentus",
                "hikari.lavalink",
                "hikari.plugin.ping"
            })
    void everyModuleKnowsOnlyTheApiAndHasNoCyclesInside(String root) {
        Architecture.knowsOnlyTheApi(root).check(ours);
        Architecture.noCycles(root).allowEmptyShould(true).check(ours);
    }

    @Test
    void theApiKnowsNobodyAndHasNoCyclesInside() {
        Architecture.knowsOnlyTheApi("hikari.api").check(ours);
        Architecture.noCyclesInTheApi().check(ours);
    }

    @Test
    void noSignatureOfTheApiIsAsynchronous() {
        Architecture.noAsynchronousSignatures("hikari.api").check(ours);
    }

    @Test
    void noMethodOfTheApiTakesAnOptional() {
        Architecture.noOptionalArguments("hikari.api").check(ours);
    }

    @Test
    void everyExceptionIsAHikariException() {
        Architecture.exceptionsAreHikaris("hikari").check(ours);
    }

    @Test
    void everyEventIsARecordOrAFamily() {
        Architecture.eventsAreRecords("hikari").check(ours);
    }
}
