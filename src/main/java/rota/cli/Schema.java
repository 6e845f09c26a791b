package rota.cli;

import java.io.IOException;
import rota.yaml.RosterSchema;

/** {@code rota schema}: the JSON Schema of rotations.yaml, for editors. It needs no roster. */
final class Schema implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                "schema",
                "The JSON Schema of rotations.yaml, for editors. With it they complete the file, explain its keys and check it.",
                "rota schema > rotations.schema.json");
    }

    @Override
    public int run(Rota rota, Said said) throws IOException {
        byte[] content = RosterSchema.content();
        rota.out().bytes(content, 0, content.length);
        return 0;
    }
}
