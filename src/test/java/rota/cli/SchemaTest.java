package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rota.yaml.RosterSchema;

class SchemaTest {

    @TempDir
    private Path folder;

    @Test
    void itIsPrintedWhereThereIsNoRoster() throws IOException {
        Run.Result result = Run.in(folder).rota("schema");
        assertThat(result.out()).isEqualTo(new String(RosterSchema.content(), UTF_8));
        assertThat(result.out()).startsWith("{\n").endsWith("}\n").contains("http://json-schema.org/draft-07/schema#");
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
    }

    @Test
    void itTakesNoWords() {
        Run.Result result = Run.in(folder).rota("schema", "core");
        assertThat(result.out()).isEmpty();
        assertThat(result.exit()).isEqualTo(2);
    }
}
