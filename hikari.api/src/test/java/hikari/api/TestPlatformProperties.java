package hikari.api;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// The tests of this module mean something only if they run inside it.
class TestPlatformProperties {
    @Test
    void junitTestsRunInsideTheNamedModule() {
        assertThat(getClass().getModule().getName()).isEqualTo("hikari.api");
    }

    @Property(tries = 10)
    void propertiesRunInsideTheNamedModule(@ForAll long any) {
        assertThat(Long.valueOf(any)).isEqualTo(any);
        assertThat(getClass().getModule().getName()).isEqualTo("hikari.api");
    }
}
